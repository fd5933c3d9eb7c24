import { rule } from '#kernel';
import type { DisputeEvent } from './dispute.machine.js';

/** The rules of the spine. Each decides on coarse facts that come with the event; none looks anything up. */
interface Facts<T extends DisputeEvent['type']> {
  readonly event: Extract<DisputeEvent, { type: T }>;
}

export const disputeRules = {
  isIdentifiable: rule<Facts<'SUBMIT'>>(
    'dispute.someone-against-someone',
    'CPL 122; CPL-I 209; CPL 124',
    ({ event }) => event.applicants > 0 && event.respondents > 0,
  ),
  hasSomethingToAsk: rule<Facts<'SUBMIT'>>(
    'dispute.something-is-asked',
    'CPL 122; ZT 8',
    ({ event }) => event.claims > 0,
  ),
  isFirstNotice: rule<Facts<'NOTICE_CORRECTION'>>(
    'dispute.one-notice-only',
    'LA 7; LA 13',
    ({ event }) => event.noticesGiven === 0,
  ),
  gatesHavePassed: rule<Facts<'COMPLETE_TRIAGE'>>(
    'triage.three-gates-passed',
    'CPL 122; CPL 127; CPL-I 143; ZT 9',
    ({ event }) => event.gatesOpen === 0 && event.gatesStopped === 0,
  ),
  laneIsSet: rule<Facts<'COMPLETE_TRIAGE'>>('triage.lane-set', 'platform', ({ event }) => event.laneSet),
  trackIsOn: rule<Facts<'COMPLETE_TRIAGE'>>(
    'triage.track-switched-on',
    'OP25; court policy',
    ({ event }) => event.trackOn,
  ),
  aGateHasStopped: rule<Facts<'FIND_UNSUITABLE'>>(
    'triage.a-gate-stopped-it',
    'CPL-I 143; CPL 125',
    ({ event }) => event.gatesStopped > 0,
  ),
  everyoneNeededAgrees: rule<Facts<'CONSENTS_COMPLETE'>>(
    'consent.everyone-needed-agrees',
    'CPL 125; TY 11; ZT 2; PML 3',
    ({ event }) => event.missing === 0,
  ),
  complaintFitsTrack: rule<Facts<'CONSENTS_COMPLETE'>>(
    'registration.complaint-fits-track',
    'OP25; CPL 125; TY 11',
    ({ event }) =>
      event.track === 'SELF' ||
      (event.track === 'PRE_FILING' && event.complaint !== 'none') ||
      ((event.track === 'POST_FILING' || event.track === 'IN_TRIAL') && event.complaint === 'registered'),
  ),
  mediatorIsCleared: rule<Facts<'BEGIN_MEDIATION'>>(
    'appointment.mediator-cleared',
    'TY 12; TY 15; ZT 10; ZT 13',
    ({ event }) => event.mediatorCleared,
  ),
  respondentsAgreeToo: rule<Facts<'BEGIN_MEDIATION'>>(
    'consent.respondents-agree-too',
    'ZT 15; TY 11',
    ({ event }) => event.consents === 'all',
  ),
  nothingIsOpen: rule<Facts<'SETTLE'>>(
    'settlement.open-claims-go-on-first',
    'TJ 14; ZT 19',
    ({ event }) => event.openClaims === 0,
  ),
  everyApplicantWithdraws: rule<Facts<'WITHDRAW'>>(
    'dispute.every-applicant-withdraws',
    'TY 26; CPL 13',
    ({ event }) => event.applicantsLeft === 0,
  ),
  nothingIsAgreedYet: rule<Facts<'WITHDRAW'>>(
    'dispute.nothing-agreed-yet',
    'PML 31; TY 25',
    ({ event }) => event.effectiveSettlements === 0,
  ),
  aClaimantInsists: rule<Facts<'INSIST'>>(
    'registration.only-claimants-file',
    'CPL 122; CPL 126',
    ({ event }) => event.byClaimant,
  ),
  isNotBeforeTheCourt: rule<Facts<'INSIST'>>(
    'registration.not-before-the-court-yet',
    'CPL 127(5)',
    ({ event }) => !event.beforeTrialCourt,
  ),
  everythingIsDone: rule<Facts<'CLOSE'>>(
    'dispute.everything-is-done',
    'PML 31; platform',
    ({ event }) => event.undone === 0,
  ),
} as const;
