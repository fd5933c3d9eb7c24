import { rule } from '#kernel';

/** People, claims and words can change only while the dispute is open. */
export const disputeIsOpen = rule<{ final: boolean }>(
  'dispute.still-open',
  'platform',
  ({ final }) => !final,
);

/** Claims are withdrawn by those who made them, and only while nothing binding covers them (CPL 13). */
export const claimIsOpen = rule<{ state: string }>(
  'dispute.claim-still-open',
  'CPL 13',
  ({ state }) => state === 'OPEN',
);

/** Words and cause are the applicant's until the matter is handed in; then they are corrected on notice. */
export const isStillADraft = rule<{ phase: string }>(
  'dispute.still-a-draft',
  'LA 7',
  ({ phase }) => phase === 'draft' || phase === 'correcting',
);

/** Who may act for somebody here at all. */
export const mandateRules = {
  didNotMediate: rule<{ mediated: boolean }>(
    'dispute.who-mediated-acts-for-nobody',
    'TY 16',
    ({ mediated }) => !mediated,
  ),
  isOnOneSide: rule<{ sides: readonly string[] }>(
    'dispute.agent-of-one-side-only',
    'CC 168',
    ({ sides }) => !(sides.includes('APPLICANT') && sides.includes('RESPONDENT')),
  ),
} as const;

/** As many as a dispute can be opened with. More is a mass matter, which goes to representatives (CPL 56). */
const MOST_PARTIES = 60;

/**
 * Who may be named as a party, and by whom. Whoever asks says against whom and with whom, until the matter is handed in.
 * After that only the court brings people in (CPL 135): an applicant can end mediation for all by filing.
 */
export const namingRules = {
  isByWhoAsks: rule<{ byWhoAsks: boolean }>(
    'dispute.who-asks-names-people',
    'CPL 122',
    ({ byWhoAsks }) => byWhoAsks,
  ),
  isBeforeHandingIn: rule<{ phase: string }>(
    'dispute.people-are-named-before-handing-in',
    'CPL 135; LA 7',
    ({ phase }) => isStillADraft.holds({ phase }),
  ),
  isNoNewApplicant: rule<{ phase: string; role: string }>(
    'dispute.court-adds-applicants',
    'CPL 135',
    ({ phase, role }) => phase === 'draft' || role !== 'APPLICANT',
  ),
  areNotTooMany: rule<{ people: number }>(
    'dispute.sixty-parties-at-most',
    'CPL 56; platform',
    ({ people }) => people < MOST_PARTIES,
  ),
} as const;

const MOST_HELPERS = 3;

/** Who sits beside a party is not a party, agent or helper of anybody here, and they are few (PML 20). */
export const helperRules = {
  isNobodyHereYet: rule<{ taken: boolean }>(
    'dispute.helper-is-nobody-here-yet',
    'PML 20',
    ({ taken }) => !taken,
  ),
  areFew: rule<{ helpers: number }>(
    'dispute.few-helpers',
    'platform',
    ({ helpers }) => helpers < MOST_HELPERS,
  ),
} as const;
