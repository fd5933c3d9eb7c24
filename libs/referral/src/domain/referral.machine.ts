import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { referralRules } from './referral.rules.js';

/**
 * One offer of a matter to one body (委派/委托, TY 11; ZT 10-12). A body may decline only for the reasons of ZT 12
 * and within DL-05; silence is a timeout and the matter goes on to another body. After acceptance the mediation
 * term runs; a body that then gives the matter back does not stop it.
 */
export type ReferralEvent =
  | {
      type: 'OFFER';
      bodyId: string;
      chosenBy: 'OFFICER' | 'PARTIES';
      phase: string;
      attemptLives: boolean;
      living: number;
      hopsLeft: number;
      tried: readonly string[];
      jointChoice?: string;
    }
  | { type: 'ACCEPT'; how: 'PLATFORM' | 'PAPERS'; receivedAt?: Date; offeredAt: Date; now: Date }
  | { type: 'DECLINE'; wordsNeeded: boolean; wordsGiven: boolean }
  | { type: 'TIME_OUT' }
  | { type: 'RECALL' }
  | { type: 'RETURN'; wordsNeeded: boolean; wordsGiven: boolean }
  | { type: 'FINISH' };

const machine = setup({
  types: { events: {} as ReferralEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(referralRules),
}).createMachine({
  id: 'referral',
  initial: 'considered',
  states: {
    considered: {
      description: '拟推送: an officer considers a body; nothing is stored yet.',
      meta: { actors: ['DIVERSION_OFFICER'] },
      on: {
        OFFER: {
          target: 'offered',
          guard: and([
            'attemptSeeksABody',
            'noOtherOfferLives',
            'hopsAreLeft',
            'bodyWasNotTriedYet',
            'jointChoiceStands',
            'partiesReallyChose',
          ]),
        },
      },
    },
    offered: {
      description: '待接收: the body has three working days to take the matter or to say why not.',
      meta: { actors: ['BODY_CLERK'] },
      on: {
        ACCEPT: { target: 'accepted', guard: and(['receiptIsDated', 'receiptLiesWithin']) },
        DECLINE: { target: 'declined', guard: 'saysWhyInWords' },
        TIME_OUT: 'timedOut',
        RECALL: 'recalled',
      },
    },
    accepted: {
      description: '已接收: the body mediates; the term runs from here.',
      meta: { actors: ['BODY_CLERK', 'MEDIATOR'] },
      on: {
        RETURN: { target: 'returned', guard: 'saysWhyInWords' },
        RECALL: 'recalled',
        FINISH: 'finished',
      },
    },
    declined: { description: '不予接受: in writing, for a reason of ZT 12.', tags: ['final'] },
    timedOut: { description: '逾期未接收: nobody answered in time.', tags: ['final'] },
    recalled: { description: '已撤回: the court took the offer back.', tags: ['final'] },
    returned: { description: '退回: given back after acceptance; the term runs on.', tags: ['final'] },
    finished: { description: '已完成: the attempt this body worked on has ended.', tags: ['final'] },
  },
});

export const referralMachine: MachineDefinition<typeof machine> = {
  name: 'referral',
  version: 1,
  machine,
  rules: referralRules,
};

/** States in which a body has the matter before it. */
export const LIVING: readonly string[] = ['offered', 'accepted'];

/** States after which the same body is not asked again in this attempt. */
export const TRIED: readonly string[] = ['declined', 'timedOut', 'returned'];
