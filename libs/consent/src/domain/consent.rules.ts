import { rule } from '#kernel';
import type { ConsentEvent } from './consent-round.machine.js';

/** Rules of asking and answering. Those that guard the round's machine read the event; the others plain facts. */
interface Facts<T extends ConsentEvent['type']> {
  readonly event: Extract<ConsentEvent, { type: T }>;
}

export const roundRules = {
  everyoneNeededAgrees: rule<Facts<'APPLICANTS_AGREE' | 'ALL_AGREE'>>(
    'consent.everyone-needed-agrees',
    'CPL 125; TY 11; ZT 2; PML 3',
    ({ event }) => event.missing === 0,
  ),
  bothSidesRemain: rule<Facts<'APPLICANTS_AGREE' | 'ALL_AGREE'>>(
    'consent.both-sides-remain',
    'PML 3; TY 11',
    ({ event }) =>
      event.applicantsAgree > 0 && (event.type === 'APPLICANTS_AGREE' || event.respondentsAgree > 0),
  ),
  oneSideIsGone: rule<Facts<'REFUSE' | 'LOSE_TOUCH'>>(
    'consent.one-side-is-gone',
    'CPL 125; ZT 15',
    ({ event }) => event.sideGone,
  ),
} as const;

/** The version of the words of today, and those once asked with. */
export interface AskedWords {
  readonly version: string;
  readonly former: readonly string[];
}

const OPEN = ['asking', 'askingRespondents'];
/** Answers also come before the respondents' turn, and from people who join later. */
const TAKES_ANSWERS = [...OPEN, 'applicantsAgreed', 'agreed'];

export const consentRules = {
  roundIsOpen: rule<{ round: string | undefined }>(
    'consent.round-is-open',
    'TY 11; ZT 15',
    ({ round }) => round !== undefined && OPEN.includes(round),
  ),
  answersAreTaken: rule<{ round: string | undefined; needed: boolean }>(
    'consent.answers-are-taken',
    'TY 11; ZT 15',
    ({ round, needed }) => !needed || (round !== undefined && TAKES_ANSWERS.includes(round)),
  ),
  isStillOpen: rule<{ final: boolean }>('consent.matter-still-open', 'platform', ({ final }) => !final),
  // Nobody can claim a click that the person did not make.
  onlineIsOnesOwn: rule<{ byStaff: boolean; how: string }>(
    'consent.online-is-ones-own',
    'ZS 4; TY 11',
    ({ byStaff, how }) => byStaff !== (how === 'ONLINE'),
  ),
  // Who answers on a page has today's words before them; paper and calls come in after the words have changed, too.
  wordsInForce: rule<{ textVersion: string; online: boolean; words: AskedWords }>(
    'consent.words-in-force',
    'PIPL 14; ZS 4',
    ({ textVersion, online, words: { version, former } }) =>
      textVersion === version || (!online && former.includes(textVersion)),
  ),
  givenIsTakenBack: rule<{ round: string | undefined; given: boolean; decision: string }>(
    'consent.given-is-taken-back',
    'TY 26',
    ({ round, given, decision }) => round !== 'agreed' || !given || decision === 'GIVEN',
  ),
  wasGiven: rule<{ given: boolean }>('consent.was-given', 'TY 26', ({ given }) => given),
  hasNotAnswered: rule<{ silent: boolean }>('consent.has-not-answered', 'ZT 15', ({ silent }) => silent),
  onlyTheUnwillingStayOutside: rule<{ outside: readonly string[]; unwilling: readonly string[] }>(
    'consent.only-the-unwilling-stay-outside',
    'PML 3; ZT 2',
    ({ outside, unwilling }) => outside.every((id) => unwilling.includes(id)),
  ),
  trackIsKnown: rule<{ track: string | null }>(
    'consent.track-is-known',
    'OP25; TY 11',
    ({ track }) => track !== null,
  ),
  claimantOrOfficer: rule<{ byClaimant: boolean; byStaff: boolean }>(
    'consent.claimant-or-officer-tries-again',
    'CPL 125',
    ({ byClaimant, byStaff }) => byClaimant || byStaff,
  ),
} as const;
