import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { performanceRules } from './performance.rules.js';

/** Performance of one agreement as a whole: followed, done, in default, before the enforcement court. */
export type PerformanceEvent =
  | { type: 'COMPLETE'; unconfirmed: number }
  | { type: 'DEFAULT'; inDefault: number }
  | { type: 'RECOVER'; inDefault: number }
  | { type: 'SEEK_ENFORCEMENT'; byCreditor: boolean; enforceable: boolean }
  | { type: 'END' };

const machine = setup({
  types: { events: {} as PerformanceEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(performanceRules),
}).createMachine({
  id: 'performance',
  initial: 'tracking',
  states: {
    tracking: {
      description: '履行跟踪: what was promised falls due piece by piece; the body urges (PML 31).',
      meta: { actors: ['PARTY', 'BODY_CLERK'] },
      on: {
        COMPLETE: { target: 'performed', guard: 'everythingIsConfirmed' },
        DEFAULT: { target: 'defaulted', guard: 'somethingIsInDefault' },
        END: 'ended',
      },
    },
    defaulted: {
      description: '未按约履行: something due was not done; late performance, enforcement or a suit follow.',
      meta: { actors: ['PARTY', 'BODY_CLERK'] },
      on: {
        COMPLETE: { target: 'performed', guard: 'everythingIsConfirmed' },
        RECOVER: { target: 'tracking', guard: 'nothingIsInDefault' },
        DEFAULT: { target: 'defaulted', guard: 'somethingIsInDefault' },
        SEEK_ENFORCEMENT: { target: 'enforcing', guard: and(['isOwed', 'canBeEnforced']) },
        END: 'ended',
      },
    },
    enforcing: {
      description: '申请执行: the enforcement court has it; late performance can still be noted.',
      tags: ['final'],
      on: { COMPLETE: { target: 'performed', guard: 'everythingIsConfirmed' } },
    },
    performed: { description: '已履行: everyone who was owed has confirmed.', tags: ['final'] },
    ended: { description: '不再跟踪: the agreement was replaced or undone.', tags: ['final'] },
  },
});

export const performanceMachine: MachineDefinition<typeof machine> = {
  name: 'performance',
  version: 1,
  machine,
  rules: performanceRules,
};

/** States in which performance keeps the dispute open. */
export const BEING_PERFORMED: readonly string[] = ['tracking', 'defaulted'];
