import { setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { rangeMachineRules } from './range.rules.js';

/** A double-blind range: two figures sealed, compared once, and gone; a mediator may help in this way (TY 15). */
export type RangeEvent =
  { type: 'SEAL'; already: boolean } | { type: 'MEET' } | { type: 'MISS' } | { type: 'CANCEL' };

const machine = setup({
  types: { events: {} as RangeEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(rangeMachineRules),
}).createMachine({
  id: 'range',
  initial: 'waiting',
  states: {
    waiting: {
      description: '等双方写数: until both have sealed their figure.',
      meta: { actors: ['PARTY', 'AGENT', 'GUARDIAN', 'MEDIATOR'] },
      on: {
        SEAL: { target: 'waiting', guard: 'hasNotSealed' },
        MEET: 'overlap',
        MISS: 'apart',
        CANCEL: 'cancelled',
      },
    },
    overlap: {
      description: '有交集: the most one would pay reaches the least the other would take.',
      tags: ['final'],
    },
    apart: { description: '没有交集: it does not.', tags: ['final'] },
    cancelled: {
      description: '已取消: called off, or the talks are over; what was sealed is gone.',
      tags: ['final'],
    },
  },
});

export const rangeMachine: MachineDefinition<typeof machine> = {
  name: 'range',
  version: 1,
  machine,
  rules: rangeMachineRules,
};
