import { rule } from '#kernel';
import type { ComplaintEvent } from './complaint.machine.js';

/** Rules of filing. Those of the machine read the event; the others plain facts. */
interface Facts<T extends ComplaintEvent['type']> {
  readonly event: Extract<ComplaintEvent, { type: T }>;
}

export const complaintRules = {
  isFirstNotice: rule<Facts<'NOTICE_CORRECTION'>>(
    'registration.one-notice-only',
    'LA 7; LA 13',
    ({ event }) => event.noticesGiven === 0,
  ),
  numberIsFree: rule<Facts<'REGISTER'>>(
    'registration.case-number-is-free',
    'platform',
    ({ event }) => !event.numberTaken,
  ),
  // After seven days without a decision the court registers first (LA 8).
  mayStillRefuse: rule<Facts<'REFUSE'>>(
    'registration.must-register-first',
    'LA 8; CPL 126',
    ({ event }) => !event.mustRegister,
  ),
  isWithTheCourt: rule<Facts<'SEND_TO_TRIAL'>>(
    'registration.mediation-has-ended',
    'OP25; TY 21; ZT 21',
    ({ event }) => event.withCourt,
  ),
  somethingWasSettled: rule<Facts<'CONCLUDE'>>(
    'registration.something-was-settled',
    'CPL 100; OP25; TY 19',
    ({ event }) => event.how === 'SUIT_WITHDRAWN' || event.effectiveSettlements > 0,
  ),
} as const;

export const filingRules = {
  claimantsFile: rule<{ readonly role: string }>(
    'registration.only-claimants-file',
    'CPL 122; CPL 126',
    ({ role }) => role === 'APPLICANT',
  ),
  wasSubmitted: rule<{ readonly phase: string }>(
    'registration.submitted-first',
    'CPL 123; ZT 8',
    ({ phase }) => phase !== 'draft',
  ),
  noComplaintLives: rule<{ readonly living: boolean }>(
    'registration.one-complaint-at-a-time',
    'CPL 127(5)',
    ({ living }) => !living,
  ),
  notTriedYet: rule<{ readonly sentToTrial: boolean }>(
    'registration.not-before-the-court-yet',
    'CPL 127(5)',
    ({ sentToTrial }) => !sentToTrial,
  ),
} as const;
