import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { confirmationRules } from './confirmation.rules.js';

/**
 * One joint application for judicial confirmation of one agreement: all parties apply together, one judge accepts,
 * verifies and rules (CPL 205-206; CPL-I 351-358).
 */
export type ConfirmationEvent =
  | { type: 'JOIN'; bound: boolean; already: boolean; windowOpen: boolean }
  | { type: 'APPLY'; notJoined: number; windowOpen: boolean }
  | { type: 'ACCEPT'; ofThisCourt: boolean; otherRole: boolean }
  | { type: 'REJECT'; ofThisCourt: boolean; otherRole: boolean }
  | { type: 'ASK_SUPPLEMENT'; ofThisCourt: boolean; otherRole: boolean; termDays: number; items: number }
  | { type: 'SUPPLEMENT'; bound: boolean }
  | { type: 'EXTEND_REVIEW'; days: number; already: boolean }
  | {
      type: 'DECIDE';
      ofThisCourt: boolean;
      otherRole: boolean;
      result: 'VALID' | 'DISMISSED';
      heardTogether: boolean;
      groundGiven: boolean;
      /** A flag that forbids confirmation stands (ZT 23). */
      doubted?: boolean;
    }
  | { type: 'WITHDRAW'; bound: boolean }
  /** The window or the term to supplement ran out, or the agreement fell away. */
  | { type: 'LAPSE' };

const WITHDRAW = { target: 'withdrawn', guard: 'isBound' } as const;
const rule = (result: 'VALID' | 'DISMISSED', target: string) =>
  ({
    target,
    guard: and([
      'judgeIsOfThisCourt',
      'judgeHadNoOtherRole',
      'partiesWereHeardTogether',
      'noShamSuspected',
      'groundFitsResult',
      result === 'VALID' ? 'isValid' : 'isDismissed',
    ]),
  }) as const;

const machine = setup({
  types: { events: {} as ConfirmationEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: {
    ...guardsOfRules(confirmationRules),
    // Which way the ruling goes is no rule: both are lawful.
    isValid: ({ event }) => (event as { result?: string }).result === 'VALID',
    isDismissed: ({ event }) => (event as { result?: string }).result === 'DISMISSED',
  },
}).createMachine({
  id: 'confirmation',
  initial: 'collecting',
  states: {
    collecting: {
      description: '征集共同申请: one party has begun; the application counts when all have joined.',
      meta: { actors: ['PARTY'] },
      on: {
        JOIN: { target: 'collecting', guard: and(['isBound', 'windowIsOpen', 'hasNotJoinedYet']) },
        APPLY: { target: 'applied', guard: and(['windowIsOpen', 'everyoneApplies']) },
        WITHDRAW,
        LAPSE: 'withdrawn',
      },
    },
    applied: {
      description: '已申请: the court decides within three days whether it takes the application.',
      meta: { actors: ['CONFIRMATION_JUDGE'] },
      on: {
        ACCEPT: { target: 'reviewing', guard: and(['judgeIsOfThisCourt', 'judgeHadNoOtherRole']) },
        REJECT: { target: 'rejected', guard: and(['judgeIsOfThisCourt', 'judgeHadNoOtherRole']) },
        WITHDRAW,
        LAPSE: 'withdrawn',
      },
    },
    reviewing: {
      description: '审查中: one judge verifies with all parties together and rules.',
      meta: { actors: ['CONFIRMATION_JUDGE'] },
      on: {
        ASK_SUPPLEMENT: {
          target: 'supplementing',
          guard: and(['judgeIsOfThisCourt', 'judgeHadNoOtherRole', 'termIsReasonable']),
        },
        EXTEND_REVIEW: { target: 'reviewing', guard: 'extendsOnce' },
        REJECT: { target: 'rejected', guard: and(['judgeIsOfThisCourt', 'judgeHadNoOtherRole']) },
        DECIDE: [rule('VALID', 'valid'), rule('DISMISSED', 'dismissed')],
        WITHDRAW,
        LAPSE: 'withdrawn',
      },
    },
    supplementing: {
      description: '待补充: papers or explanations are asked for within a term the court set.',
      meta: { actors: ['PARTY'] },
      on: { SUPPLEMENT: { target: 'reviewing', guard: 'isBound' }, WITHDRAW, LAPSE: 'withdrawn' },
    },
    valid: { description: '裁定有效: enforceable on default (CPL 206).', tags: ['final'] },
    dismissed: {
      description: '驳回申请: the parties may change the agreement, make a new one, or sue (CPL 206).',
      tags: ['final'],
    },
    rejected: { description: '不予受理: not for this court, or not to be confirmed.', tags: ['final'] },
    withdrawn: { description: '撤回或视为撤回: ended without a ruling.', tags: ['final'] },
  },
});

export const confirmationMachine: MachineDefinition<typeof machine> = {
  name: 'confirmation',
  version: 1,
  machine,
  rules: confirmationRules,
};

/** States in which the application waits for somebody. */
export const PENDING: readonly string[] = ['collecting', 'applied', 'reviewing', 'supplementing'];
