import { rule } from '#kernel';
import type { ReferralEvent } from './referral.machine.js';

/** Rules of offering a matter to a body. Each decides on facts that come with the event; none looks anything up. */
interface Facts<T extends ReferralEvent['type']> {
  readonly event: Extract<ReferralEvent, { type: T }>;
}
type Giving = Facts<'DECLINE' | 'RETURN'>;

const OPEN_PHASES = ['placing', 'mediating'];

export const referralRules = {
  attemptSeeksABody: rule<Facts<'OFFER'>>(
    'referral.attempt-seeks-a-body',
    'TY 11; ZT 10',
    ({ event }) => event.attemptLives && OPEN_PHASES.includes(event.phase),
  ),
  noOtherOfferLives: rule<Facts<'OFFER'>>(
    'referral.no-other-offer-lives',
    'ZT 10; ZT 12',
    ({ event }) => event.living === 0,
  ),
  hopsAreLeft: rule<Facts<'OFFER'>>('referral.hops-left', 'platform', ({ event }) => event.hopsLeft > 0),
  bodyWasNotTriedYet: rule<Facts<'OFFER'>>(
    'referral.body-not-tried-yet',
    'ZT 12',
    ({ event }) => !event.tried.includes(event.bodyId),
  ),
  jointChoiceStands: rule<Facts<'OFFER'>>(
    'referral.joint-choice-stands',
    'ZT 10',
    ({ event }) => event.jointChoice === undefined || event.jointChoice === event.bodyId,
  ),
  partiesReallyChose: rule<Facts<'OFFER'>>(
    'referral.parties-really-chose',
    'ZT 10',
    ({ event }) => event.chosenBy !== 'PARTIES' || event.jointChoice === event.bodyId,
  ),
  receiptIsDated: rule<Facts<'ACCEPT'>>(
    'referral.receipt-of-papers-dated',
    'TY 27; ZT 24',
    ({ event }) => event.how === 'PLATFORM' || event.receivedAt !== undefined,
  ),
  receiptLiesWithin: rule<Facts<'ACCEPT'>>(
    'referral.receipt-between-offer-and-now',
    'TY 27; ZT 24',
    ({ event }) =>
      event.receivedAt === undefined ||
      (event.receivedAt >= event.offeredAt && event.receivedAt <= event.now),
  ),
  saysWhyInWords: rule<Giving>(
    'referral.says-why-in-words',
    'ZT 12',
    ({ event }) => !event.wordsNeeded || event.wordsGiven,
  ),
} as const;

/** What a court may do about a matter that no body took. */
interface PlacementFacts {
  readonly hopsLeft: number;
  readonly living: number;
}

export const placementRules = {
  offersAreUsedUp: rule<PlacementFacts>(
    'referral.offers-used-up',
    'platform',
    ({ hopsLeft }) => hopsLeft <= 0,
  ),
  nobodyIsConsidering: rule<PlacementFacts>(
    'referral.nobody-is-considering',
    'ZT 12',
    ({ living }) => living === 0,
  ),
} as const;
