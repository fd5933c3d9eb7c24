import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { disputeRules } from './dispute.rules.js';

/**
 * The spine: which phase a dispute is in and which phase can follow. Triage, routing, mediation, then confirmation
 * or filing are readable here; finer conditions live in the aggregates of the flow rooms, whose coarse facts arrive
 * with the events. Insisting on filing is possible in every phase (CPL 126; OP25): nothing here stands before it.
 */

export type Track = 'SELF' | 'PRE_FILING' | 'POST_FILING' | 'IN_TRIAL';
export type ComplaintFact = 'none' | 'lodged' | 'registered' | 'refused' | 'ended';
export type ConsentFact = 'none' | 'applicants' | 'all' | 'refused';

export type DisputeEvent =
  | { type: 'SUBMIT'; applicants: number; respondents: number; claims: number }
  | { type: 'BEGIN_SCREENING' }
  | { type: 'NOTICE_CORRECTION'; noticesGiven: number }
  | { type: 'CORRECT' }
  | { type: 'LET_CORRECTION_LAPSE' }
  | { type: 'COMPLETE_TRIAGE'; gatesOpen: number; gatesStopped: number; laneSet: boolean; trackOn: boolean }
  | { type: 'FIND_UNSUITABLE'; gatesStopped: number }
  | { type: 'REDIRECT' }
  | { type: 'RETURN' }
  | { type: 'CONSENTS_COMPLETE'; missing: number; track: Track; complaint: ComplaintFact }
  | { type: 'CONSENT_REFUSED' }
  | { type: 'BEGIN_MEDIATION'; mediatorCleared: boolean; consents: ConsentFact }
  | { type: 'DRAFT_SETTLEMENT' }
  | { type: 'GO_ON_MEDIATING' }
  | { type: 'END_ATTEMPT' }
  | { type: 'SETTLE'; openClaims: number }
  | { type: 'RENEGOTIATE' }
  | { type: 'DEFAULT' }
  | { type: 'GO_TO_COURT' }
  | { type: 'HAND_OVER' }
  | { type: 'HAND_OVER_REFUSED' }
  | { type: 'TRY_MEDIATION' }
  | { type: 'COURT_REFUSED' }
  | { type: 'WITHDRAW'; applicantsLeft: number; effectiveSettlements: number }
  | { type: 'INSIST'; byClaimant: boolean; beforeTrialCourt: boolean }
  | { type: 'CLOSE'; undone: number }
  | { type: 'ARCHIVE' };

const machine = setup({
  types: { events: {} as DisputeEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(disputeRules),
}).createMachine({
  id: 'dispute',
  initial: 'draft',
  on: {
    // Final phases answer too: a returned or withdrawn matter can still be brought to the court.
    INSIST: { target: '.withCourt', guard: and(['aClaimantInsists', 'isNotBeforeTheCourt']) },
  },
  states: {
    draft: {
      description: '草稿: someone is still writing down what happened.',
      meta: { actors: ['PARTY', 'GUIDE_CLERK', 'BODY_CLERK'] },
      on: {
        SUBMIT: { target: 'received', guard: and(['isIdentifiable', 'hasSomethingToAsk']) },
        WITHDRAW: { target: 'closed', guard: and(['everyApplicantWithdraws', 'nothingIsAgreedYet']) },
      },
    },
    received: {
      description: '已提交: a dated receipt was issued; an officer is to take it up.',
      meta: { actors: ['DIVERSION_OFFICER'] },
      on: {
        BEGIN_SCREENING: 'screening',
        NOTICE_CORRECTION: { target: 'correcting', guard: 'isFirstNotice' },
        WITHDRAW: { target: 'closed', guard: and(['everyApplicantWithdraws', 'nothingIsAgreedYet']) },
      },
    },
    correcting: {
      description: '待补正: one list of defects was given, once; the applicant corrects.',
      meta: { actors: ['PARTY'] },
      on: {
        CORRECT: 'screening',
        LET_CORRECTION_LAPSE: 'returned',
        WITHDRAW: { target: 'closed', guard: and(['everyApplicantWithdraws', 'nothingIsAgreedYet']) },
      },
    },
    screening: {
      description: '甄别: four gates, lane and risk, each decided by an officer with a reason.',
      meta: { actors: ['DIVERSION_OFFICER'] },
      on: {
        NOTICE_CORRECTION: { target: 'correcting', guard: 'isFirstNotice' },
        COMPLETE_TRIAGE: {
          target: 'seekingConsent',
          guard: and(['gatesHavePassed', 'laneIsSet', 'trackIsOn']),
        },
        FIND_UNSUITABLE: { target: 'choosingNext', guard: 'aGateHasStopped' },
        REDIRECT: 'redirected',
        RETURN: 'returned',
        WITHDRAW: { target: 'closed', guard: and(['everyApplicantWithdraws', 'nothingIsAgreedYet']) },
      },
    },
    seekingConsent: {
      description: '征询意愿: each person is asked; silence is not consent.',
      meta: { actors: ['DIVERSION_OFFICER', 'PARTY'] },
      on: {
        CONSENTS_COMPLETE: { target: 'placing', guard: and(['everyoneNeededAgrees', 'complaintFitsTrack']) },
        CONSENT_REFUSED: 'choosingNext',
        WITHDRAW: { target: 'closed', guard: and(['everyApplicantWithdraws', 'nothingIsAgreedYet']) },
      },
    },
    placing: {
      description: '分流指派: a body is asked, then a mediator chosen and cleared.',
      meta: { actors: ['DIVERSION_OFFICER', 'BODY_CLERK', 'PARTY'] },
      on: {
        BEGIN_MEDIATION: { target: 'mediating', guard: and(['mediatorIsCleared', 'respondentsAgreeToo']) },
        END_ATTEMPT: 'choosingNext',
        WITHDRAW: { target: 'closed', guard: and(['everyApplicantWithdraws', 'nothingIsAgreedYet']) },
      },
    },
    mediating: {
      description: '调解中: the mediator works with the parties within the term.',
      meta: { actors: ['MEDIATOR'] },
      on: {
        DRAFT_SETTLEMENT: 'settling',
        END_ATTEMPT: 'choosingNext',
        SETTLE: { target: 'performing', guard: 'nothingIsOpen' },
        WITHDRAW: { target: 'closed', guard: and(['everyApplicantWithdraws', 'nothingIsAgreedYet']) },
      },
    },
    settling: {
      description: '签署中: terms are drafted, accepted, signed and sealed.',
      meta: { actors: ['MEDIATOR', 'PARTY', 'BODY_CLERK'] },
      on: {
        GO_ON_MEDIATING: 'mediating',
        END_ATTEMPT: 'choosingNext',
        SETTLE: { target: 'performing', guard: 'nothingIsOpen' },
        WITHDRAW: { target: 'closed', guard: and(['everyApplicantWithdraws', 'nothingIsAgreedYet']) },
      },
    },
    choosingNext: {
      description: '选择去向: mediation is not possible or has ended; every lawful way is open.',
      meta: { actors: ['PARTY', 'DIVERSION_OFFICER'] },
      on: {
        GO_TO_COURT: 'withCourt',
        HAND_OVER: 'handedOver',
        TRY_MEDIATION: 'seekingConsent',
        SETTLE: { target: 'performing', guard: 'nothingIsOpen' },
        CLOSE: { target: 'closed', guard: 'everythingIsDone' },
        WITHDRAW: { target: 'closed', guard: and(['everyApplicantWithdraws', 'nothingIsAgreedYet']) },
      },
    },
    handedOver: {
      description: '已移交: another body has the packet; it takes the matter or sends it back.',
      meta: { actors: ['DIVERSION_OFFICER', 'AGENCY'] },
      on: {
        HAND_OVER_REFUSED: 'choosingNext',
        CLOSE: { target: 'closed', guard: 'everythingIsDone' },
      },
    },
    withCourt: {
      description: '待立案或已立案: the complaint is before the court; its clock runs.',
      meta: { actors: ['FILING_JUDGE', 'FILING_CLERK'] },
      on: {
        TRY_MEDIATION: 'seekingConsent',
        COURT_REFUSED: 'choosingNext',
        CLOSE: { target: 'closed', guard: 'everythingIsDone' },
      },
    },
    performing: {
      description: '履行跟踪: what was agreed is performed, confirmed by the court where asked.',
      meta: { actors: ['PARTY', 'BODY_CLERK'] },
      on: {
        RENEGOTIATE: 'settling',
        DEFAULT: 'choosingNext',
        CLOSE: { target: 'closed', guard: 'everythingIsDone' },
      },
    },
    closed: {
      description: '结案: nothing is open any more.',
      tags: ['final'],
      on: { ARCHIVE: 'archived' },
    },
    archived: { description: '归档: kept as a record.', tags: ['final'] },
    returned: { description: '退回: with the reason and where to go.', tags: ['final'] },
    redirected: { description: '告知其他途径: another way is the right one.', tags: ['final'] },
  },
});

export const disputeMachine: MachineDefinition<typeof machine> = {
  name: 'dispute',
  version: 1,
  machine,
  rules: disputeRules,
};

/** Phases in which nothing waits: no clock and no actor is needed. */
export const FINAL_PHASES: readonly string[] = ['closed', 'archived', 'returned', 'redirected'];

export const isFinal = (phase: string): boolean => FINAL_PHASES.includes(phase);
