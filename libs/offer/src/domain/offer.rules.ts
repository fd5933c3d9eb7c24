import { rule } from '#kernel';
import type { OfferEvent } from './offer.machine.js';

interface Facts<T extends OfferEvent['type']> {
  readonly event: Extract<OfferEvent, { type: T }>;
}

export const machineRules = {
  isAddressed: rule<Facts<'ANSWER'>>('offer.is-addressed', 'CC 472', ({ event }) => event.addressed),
  hasNotAnswered: rule<Facts<'ANSWER'>>('offer.not-answered-yet', 'CC 483', ({ event }) => !event.already),
  isInTime: rule<Facts<'ANSWER'>>('offer.is-in-time', 'CC 481', ({ event }) => !event.due),
  bindsSomebody: rule<Facts<'AGREE'>>('offer.binds-somebody', 'CC 465', ({ event }) => event.bindsSomebody),
} as const;

/** What an offer must be before it is made; asked in this order. */
export const makingRules = {
  roomIsOn: rule<{ state: string }>('offer.room-is-on', 'TY 14', ({ state }) => state === 'open'),
  isThere: rule<{ there: boolean }>('offer.is-made-in-the-room', 'platform', ({ there }) => there),
  proposalByMediator: rule<{ partyId: string | null; role: string }>(
    'offer.proposal-by-the-mediator',
    'TY 15',
    ({ partyId, role }) => partyId !== null || role === 'MEDIATOR',
  ),
  toOthersOfTheRoom: rule<{ partyId: string | null; to: readonly string[]; invited: readonly string[] }>(
    'offer.to-others-of-the-room',
    'CC 472',
    ({ partyId, to, invited }) => to.every((id) => id !== partyId && invited.includes(id)),
  ),
  proposalToSeveral: rule<{ partyId: string | null; to: readonly string[] }>(
    'offer.proposal-to-several',
    'TY 15',
    ({ partyId, to }) => partyId !== null || to.length > 1,
  ),
  namesOnlyThoseAsked: rule<{ asked: readonly string[]; named: readonly string[] }>(
    'offer.names-only-those-asked',
    'CC 465',
    ({ asked, named }) => named.every((id) => asked.includes(id)),
  ),
  endsInTime: rule<{ now: Date; expiresAt: Date; longestMs: number }>(
    'offer.ends-in-time',
    'CC 481',
    ({ now, expiresAt, longestMs }) => expiresAt > now && expiresAt.getTime() - now.getTime() <= longestMs,
  ),
  notTooMany: rule<{ offers: number; most: number }>(
    'offer.not-too-many',
    'platform',
    ({ offers, most }) => offers < most,
  ),
} as const;
