import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { roundRules } from './consent.rules.js';

/**
 * One round of asking everyone whether they agree to mediation. Who has not answered is counted outside and comes with
 * the event. Trying again later is a new round with a new text.
 */
interface Agreeing {
  readonly missing: number;
  readonly applicantsAgree: number;
  readonly respondentsAgree: number;
}

export type ConsentEvent =
  | ({ type: 'APPLICANTS_AGREE' } & Agreeing)
  | ({ type: 'ALL_AGREE' } & Agreeing)
  | { type: 'ASK_RESPONDENTS' }
  | { type: 'REFUSE'; sideGone: boolean }
  | { type: 'LOSE_TOUCH'; sideGone: boolean }
  | { type: 'STOP' };

const agrees = and(['everyoneNeededAgrees', 'bothSidesRemain']);

const machine = setup({
  types: { events: {} as ConsentEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(roundRules),
}).createMachine({
  id: 'consent',
  initial: 'asking',
  states: {
    asking: {
      description: '征询中: each person is asked and answers for themselves; silence is not consent.',
      meta: { actors: ['PARTY', 'DIVERSION_OFFICER'] },
      on: {
        APPLICANTS_AGREE: { target: 'applicantsAgreed', guard: agrees },
        ALL_AGREE: { target: 'agreed', guard: agrees },
        REFUSE: { target: 'refused', guard: 'oneSideIsGone' },
        LOSE_TOUCH: { target: 'unreachable', guard: 'oneSideIsGone' },
        STOP: 'stopped',
      },
    },
    applicantsAgreed: {
      description: '申请人已同意: a body is being found; it will help to ask the other side (ZT 15).',
      meta: { actors: ['BODY_CLERK'] },
      on: { ASK_RESPONDENTS: 'askingRespondents', STOP: 'stopped' },
    },
    askingRespondents: {
      description: '征询被申请人: the body helps to ask the respondents, within three working days (ZT 15).',
      meta: { actors: ['PARTY', 'MEDIATOR', 'BODY_CLERK'] },
      on: {
        ALL_AGREE: { target: 'agreed', guard: agrees },
        REFUSE: { target: 'refused', guard: 'oneSideIsGone' },
        LOSE_TOUCH: { target: 'unreachable', guard: 'oneSideIsGone' },
        STOP: 'stopped',
      },
    },
    agreed: {
      description: '各方同意: everyone needed has agreed; anyone may take it back at any time.',
      tags: ['final'],
    },
    refused: { description: '不同意调解: one side does not agree.', tags: ['final'] },
    unreachable: { description: '无法联系: one side could not be reached.', tags: ['final'] },
    stopped: {
      description: '终止征询: the matter took another way before everyone had answered.',
      tags: ['final'],
    },
  },
});

export const consentMachine: MachineDefinition<typeof machine> = {
  name: 'consent',
  version: 1,
  machine,
  rules: roundRules,
};
