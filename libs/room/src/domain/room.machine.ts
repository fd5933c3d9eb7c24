import { setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { machineRules } from './room.rules.js';

/** The room of one session: people wait, talk, are kept apart while nobody leads, and go (TY 13-15; TJ 5). */
export type RoomEvent =
  { type: 'OPEN' } | { type: 'FREEZE' } | { type: 'RESUME'; mediatorIsThere: boolean } | { type: 'CLOSE' };

const machine = setup({
  types: { events: {} as RoomEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(machineRules),
}).createMachine({
  id: 'room',
  initial: 'waiting',
  states: {
    waiting: {
      description: '等候: the session has not begun; everybody waits in their own lobby.',
      meta: { actors: ['MEDIATOR'] },
      on: { OPEN: 'open', CLOSE: 'closed' },
    },
    open: {
      description: '进行中: the mediator leads, and says who is where.',
      meta: { actors: ['MEDIATOR'] },
      on: { FREEZE: 'frozen', CLOSE: 'closed' },
    },
    frozen: {
      description: '暂停: no mediator is there; the sides are in their lobbies, nothing is said together.',
      meta: { actors: ['MEDIATOR'] },
      on: { RESUME: { target: 'open', guard: 'mediatorIsBack' }, CLOSE: 'closed' },
    },
    closed: { description: '已结束: everybody has gone.', tags: ['final'] },
  },
});

export const roomMachine: MachineDefinition<typeof machine> = {
  name: 'room',
  version: 1,
  machine,
  rules: machineRules,
};
