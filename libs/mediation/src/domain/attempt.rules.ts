import { rule } from '#kernel';
import type { AttemptEvent } from './attempt.machine.js';

/** Rules of one mediation attempt. Each decides on facts that come with the event; none looks anything up. */
interface Facts<T extends AttemptEvent['type']> {
  readonly event: Extract<AttemptEvent, { type: T }>;
}

export const attemptRules = {
  isInTrial: rule<Facts<'LEAD_BY_JUDGE'>>(
    'mediation.judge-leads-in-trial-only',
    'CPL 97; TJ 1; TJ 4',
    ({ event }) => event.track === 'IN_TRIAL',
  ),
  everyoneAgreesToAppraisal: rule<Facts<'SUSPEND_FOR_APPRAISAL'>>(
    'mediation.everyone-agrees-to-appraisal',
    'JD 2-4; ZT 26',
    ({ event }) => event.inside.every((partyId) => event.agreed.includes(partyId)),
  ),
  termIsRunning: rule<Facts<'ASK_EXTENSION'>>(
    'mediation.term-is-running',
    'TY 27; ZT 24',
    ({ event }) => event.termRuns,
  ),
  noOtherRequestIsOpen: rule<Facts<'ASK_EXTENSION'>>(
    'mediation.one-extension-asked-at-a-time',
    'platform',
    ({ event }) => !event.anotherIsOpen,
  ),
  isWithinCap: rule<Facts<'ASK_EXTENSION'>>(
    'mediation.extension-within-cap',
    'OP25 3; TY 27',
    ({ event }) => event.daysBefore + event.days <= event.capDays,
  ),
  everyoneAgreesToExtension: rule<Facts<'EXTEND'>>(
    'mediation.everyone-agrees-to-extension',
    'TY 27; ZT 24; OP25 3',
    ({ event }) => event.missing === 0,
  ),
  somethingIsAgreed: rule<Facts<'END'>>(
    'mediation.agreed-by-settlement-only',
    'TY 24; ZT 19; PML 29',
    ({ event }) => event.code !== 'AGREED' || event.effectiveSettlements > 0,
  ),
  clockHasRunOut: rule<Facts<'END'>>(
    'mediation.term-ends-by-the-clock',
    'ZT 25(6); TY 27',
    ({ event }) => event.code !== 'TERM_EXPIRED_NO_EXTENSION' || event.byClock,
  ),
  obstacleIsNamed: rule<Facts<'END'>>(
    'mediation.obstacle-is-named',
    'ZT 25(8); TY 26',
    ({ event }) => !event.wordsNeeded || event.wordsGiven,
  ),
} as const;

/** Who decides about a suspicion decides about one that was reported. */
export const suspicionIsReported = rule<{ state: string }>(
  'mediation.suspicion-is-reported',
  'TY 18',
  ({ state }) => state === 'suspendedForSuspicion',
);

/** An attempt needs someone who asks and someone who is asked. */
export interface Inside {
  readonly id: string;
  readonly role: string;
}
export const twoSidesRemain = (inside: readonly Inside[]): boolean =>
  inside.some(({ role }) => role === 'APPLICANT') && inside.some(({ role }) => role === 'RESPONDENT');
