import { rule } from '#kernel';
import type { ConfirmationEvent } from './confirmation.machine.js';

/** The rules of judicial confirmation (CPL 205-206; CPL-I 351-358; PML 33; QR 4-6). Facts come with the event. */
interface Facts<T extends ConfirmationEvent['type']> {
  readonly event: Extract<ConfirmationEvent, { type: T }>;
}
type Judging = Facts<'ACCEPT' | 'REJECT' | 'ASK_SUPPLEMENT' | 'DECIDE'>;

export const confirmationRules = {
  windowIsOpen: rule<Facts<'JOIN' | 'APPLY'>>(
    'confirmation.within-thirty-days',
    'CPL 205; PML 33',
    ({ event }) => event.windowOpen,
  ),
  isBound: rule<Facts<'JOIN' | 'WITHDRAW' | 'SUPPLEMENT'>>(
    'confirmation.parties-of-the-agreement',
    'CPL 205; CPL-I 351',
    ({ event }) => event.bound,
  ),
  hasNotJoinedYet: rule<Facts<'JOIN'>>('confirmation.joins-once', 'platform', ({ event }) => !event.already),
  everyoneApplies: rule<Facts<'APPLY'>>(
    'confirmation.everyone-applies',
    'CPL 205; CPL-I 351',
    ({ event }) => event.notJoined === 0,
  ),
  judgeIsOfThisCourt: rule<Judging>(
    'confirmation.judge-of-this-court',
    'CPL 205; QR 6',
    ({ event }) => event.ofThisCourt,
  ),
  judgeHadNoOtherRole: rule<Judging>(
    'confirmation.judge-had-no-other-role',
    'CPL 47; TY 16',
    ({ event }) => !event.otherRole,
  ),
  termIsReasonable: rule<Facts<'ASK_SUPPLEMENT'>>(
    'confirmation.supplement-term-set',
    'CPL-I 354; CPL-I 356',
    ({ event }) => event.termDays > 0 && event.items > 0,
  ),
  extendsOnce: rule<Facts<'EXTEND_REVIEW'>>(
    'confirmation.extends-once-by-ten-days',
    'QR 5; CPL 187',
    ({ event }) => event.days > 0 && event.days <= 10 && !event.already,
  ),
  partiesWereHeardTogether: rule<Facts<'DECIDE'>>(
    'confirmation.parties-heard-together',
    'CPL-I 356',
    ({ event }) => event.result === 'DISMISSED' || event.heardTogether,
  ),
  // Asked of the ruling and not of the application: a refusal at the door would tell the suspected that they are
  // suspected, and would run down the thirty days of those who are honest.
  noShamSuspected: rule<Facts<'DECIDE'>>(
    'confirmation.no-sham-suspected',
    'TY 18; ZT 23; CPL 115',
    ({ event }) => event.result === 'DISMISSED' || event.doubted !== true,
  ),
  groundFitsResult: rule<Facts<'DECIDE'>>(
    'confirmation.dismissal-names-its-ground',
    'CPL-I 358',
    ({ event }) => (event.result === 'DISMISSED') === event.groundGiven,
  ),
} as const;

/** Asked before there is an application: may it be begun at all, and at this court? */
export interface BeginFacts {
  readonly inForce: boolean;
  readonly confirmable: boolean;
  readonly statusOrTitle: boolean;
  readonly windowOpen: boolean;
  /** Another application on the same agreement waits, or was decided. */
  readonly another: boolean;
  readonly bound: boolean;
  readonly court: CourtFacts;
}

export interface CourtFacts {
  readonly courtId: string;
  /** The court that entrusted the mediation; none where the body acted by itself. */
  readonly invitingCourtId: string | undefined;
  /** A court of the platform, not a tribunal's desk or another office. */
  readonly isCourt: boolean;
  /** Level of the court asked; unknown where nobody has entered it. */
  readonly level: 'BASIC' | 'INTERMEDIATE' | 'HIGH' | undefined;
  /** What the agreement's claims come to. */
  readonly amountFen: number;
  /** Why this court, where nobody was invited: a party's domicile, the object's place, the body's seat. */
  readonly ground: string | undefined;
}

/** 法发〔2021〕27号: from the lower figure an intermediate court may have first instance, from the upper one it must. */
const LARGE_FROM_FEN = 10_000_000_000;
const ALWAYS_LARGE_FROM_FEN = 50_000_000_000;

/** Where no court had invited the mediation: the basic court, or the intermediate one for what would be its case. */
function levelFits({ invitingCourtId, level, amountFen }: CourtFacts): boolean {
  if (invitingCourtId !== undefined || level === undefined) return true;
  if (level === 'BASIC') return amountFen < ALWAYS_LARGE_FROM_FEN;
  return level === 'INTERMEDIATE' && amountFen >= LARGE_FROM_FEN;
}

export const beginRules = {
  isInForce: rule<BeginFacts>('confirmation.agreement-in-force', 'CPL 205; PML 33', (f) => f.inForce),
  neverStatusOrTitle: rule<BeginFacts>(
    'confirmation.never-status-or-title',
    'CPL-I 355',
    (f) => !f.statusOrTitle,
  ),
  canBeConfirmed: rule<BeginFacts>(
    'confirmation.written-by-lawful-body',
    'CPL 205; TY 23',
    (f) => f.confirmable,
  ),
  windowIsOpen: rule<BeginFacts>('confirmation.within-thirty-days', 'CPL 205; PML 33', (f) => f.windowOpen),
  onlyOne: rule<BeginFacts>('confirmation.one-application-at-a-time', 'CPL-I 352', (f) => !f.another),
  isBound: rule<BeginFacts>('confirmation.parties-of-the-agreement', 'CPL 205; CPL-I 351', (f) => f.bound),
  isTheInvitingCourt: rule<BeginFacts>(
    'confirmation.inviting-court',
    'CPL 205(1)',
    ({ court }) => court.invitingCourtId === undefined || court.invitingCourtId === court.courtId,
  ),
  isACourtWithGround: rule<BeginFacts>(
    'confirmation.court-with-ground',
    'CPL 205(2); CPL-I 352',
    ({ court }) => court.isCourt && (court.invitingCourtId !== undefined || court.ground !== undefined),
  ),
  isOfTheRightLevel: rule<BeginFacts>(
    'confirmation.court-of-the-right-level',
    'CPL 205(2); 法发〔2021〕27号',
    ({ court }) => levelFits(court),
  ),
} as const;

/** Asked when somebody writes down that the ruling reached a party. */
export interface ReceiptFacts {
  /** Who writes it down is a judge or filing clerk of the court that was applied to. */
  readonly ofThisCourt: boolean;
  readonly ruledValid: boolean;
  readonly bound: boolean;
  /** It is not written down yet. */
  readonly awaited: boolean;
  readonly afterRuling: boolean;
}

export const receiptRules = {
  isOfTheCourtThatRuled: rule<ReceiptFacts>(
    'confirmation.receipt-noted-by-the-court-that-ruled',
    'CPL 205; CPL-I 372',
    (f) => f.ofThisCourt,
  ),
  ruledValid: rule<ReceiptFacts>(
    'confirmation.objection-to-a-valid-ruling',
    'CPL-I 372',
    (f) => f.ruledValid,
  ),
  isBound: rule<ReceiptFacts>('confirmation.parties-of-the-agreement', 'CPL 205; CPL-I 351', (f) => f.bound),
  notedOnce: rule<ReceiptFacts>('confirmation.receipt-noted-once', 'platform', (f) => f.awaited),
  afterRuling: rule<ReceiptFacts>(
    'confirmation.received-after-the-ruling',
    'CPL-I 372',
    (f) => f.afterRuling,
  ),
} as const;
