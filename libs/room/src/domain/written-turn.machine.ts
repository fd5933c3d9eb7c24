import { setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { writtenTurnRules } from './written-turn.rules.js';

/**
 * 书面发言: one party's turn to write in a session held at separate times, until an instant (ZS 20; ZT 16). `due`: that
 * instant has come, whether anybody has noted it or not.
 */
export type WrittenTurnEvent =
  | { type: 'PROLONG'; due: boolean }
  | { type: 'TAKE'; due: boolean }
  | { type: 'RECALL'; due: boolean }
  | { type: 'LAPSE'; due: boolean }
  | { type: 'END' };

const machine = setup({
  types: { events: {} as WrittenTurnEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(writtenTurnRules),
}).createMachine({
  id: 'writtenTurn',
  initial: 'waiting',
  states: {
    waiting: {
      description: '等候书面发言: the party may write, once, until its time has passed.',
      meta: { actors: ['PARTY', 'AGENT', 'GUARDIAN'] },
      on: {
        PROLONG: { target: 'waiting', guard: 'isInTime' },
        TAKE: { target: 'taken', guard: 'isInTime' },
        RECALL: { target: 'recalled', guard: 'isInTime' },
        LAPSE: { target: 'lapsed', guard: 'timeHasPassed' },
        END: 'ended',
      },
    },
    taken: { description: '已书面发言: the party has written what it had to say.', tags: ['final'] },
    lapsed: { description: '已过期: its time has passed without a word.', tags: ['final'] },
    recalled: { description: '已收回: the mediator has taken it back.', tags: ['final'] },
    ended: { description: '已结束: the session is over, or the party has left the talks.', tags: ['final'] },
  },
});

export const writtenTurnMachine: MachineDefinition<typeof machine> = {
  name: 'written-turn',
  version: 1,
  machine,
  rules: writtenTurnRules,
};
