import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { sessionRules } from './session.rules.js';

/** One meeting of a mediator with one or more parties (TY 13-15; ZT 13-17; TJ 5). */
export type SessionKind = 'JOINT' | 'CAUCUS' | 'ASYNC' | 'ON_SITE' | 'HYBRID';

export interface Attending {
  readonly identityChecked: boolean;
  readonly rightsTold: boolean;
}

export type SessionEvent =
  | {
      type: 'SCHEDULE';
      kind: SessionKind;
      attemptState: string;
      noJointSession: boolean;
      partyIds: readonly string[];
      inside: readonly string[];
      /** Those who consented to meet online. */
      online: readonly string[];
      startsAt: Date;
      now: Date;
    }
  | {
      type: 'OPEN';
      kind: SessionKind;
      attemptState: string;
      noJointSession: boolean;
      partyIds: readonly string[];
      mediatorCleared: boolean;
      recusalAsked: boolean;
      present: readonly Attending[];
    }
  | { type: 'CLOSE' }
  | { type: 'CANCEL' };

const machine = setup({
  types: { events: {} as SessionEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(sessionRules),
}).createMachine({
  id: 'session',
  initial: 'considered',
  states: {
    considered: {
      description: '拟定: the mediator thinks of a meeting; nothing is stored yet.',
      meta: { actors: ['MEDIATOR'] },
      on: {
        SCHEDULE: {
          target: 'scheduled',
          guard: and([
            'attemptIsOpen',
            'invitesThoseInside',
            'isCaucusWithOne',
            'mayMeet',
            'everyoneWantsAsync',
            'liesAhead',
          ]),
        },
      },
    },
    scheduled: {
      description: '已安排: time and people are known; those invited read their rights.',
      meta: { actors: ['MEDIATOR', 'PARTY'] },
      on: {
        OPEN: {
          target: 'opened',
          guard: and([
            'attemptIsOpen',
            'mediatorMayWork',
            'someoneAttends',
            'identitiesAreChecked',
            'rightsWereTold',
            'mayMeet',
          ]),
        },
        CANCEL: 'cancelled',
      },
    },
    opened: {
      description: '进行中: the meeting is on.',
      meta: { actors: ['MEDIATOR'] },
      on: { CLOSE: 'closed' },
    },
    closed: { description: '已结束: minutes are written and read.', tags: ['final'] },
    cancelled: { description: '已取消: with the reason.', tags: ['final'] },
  },
});

export const sessionMachine: MachineDefinition<typeof machine> = {
  name: 'session',
  version: 1,
  machine,
  rules: sessionRules,
};
