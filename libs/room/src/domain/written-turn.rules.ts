/** What holds of turns in writing: for sessions at separate times only, one a party, each with an end that is near (ZS 20). */
import { rule } from '#kernel';
import type { PlaceKind, RoomRole } from './place.js';
import type { WrittenTurnEvent } from './written-turn.machine.js';

interface Facts<T extends WrittenTurnEvent['type']> {
  readonly event: Extract<WrittenTurnEvent, { type: T }>;
}

export const writtenTurnRules = {
  isInTime: rule<Facts<'PROLONG' | 'TAKE' | 'RECALL'>>(
    'written-turn.is-in-time',
    'ZS 20',
    ({ event }) => !event.due,
  ),
  timeHasPassed: rule<Facts<'LAPSE'>>('written-turn.time-has-passed', 'ZS 20', ({ event }) => event.due),
} as const;

/** Nobody has to be there together. */
export const isAtSeparateTimes = ({ kind }: { readonly kind: string }): boolean => kind === 'ASYNC';

/** Who is still waited for. */
interface Waiting {
  readonly partyId: string;
}

export const givingRules = {
  atSeparateTimes: rule<{ kind: string }>(
    'written-turn.at-separate-times',
    'ZS 20; ZT 16',
    isAtSeparateTimes,
  ),
  toThoseInvited: rule<{ invited: readonly string[]; partyIds: readonly string[] }>(
    'written-turn.to-those-invited',
    'TY 2',
    ({ invited, partyIds }) => partyIds.every((id) => invited.includes(id)),
  ),
  oneAtATime: rule<{ waiting: readonly Waiting[]; partyIds: readonly string[] }>(
    'written-turn.one-at-a-time',
    'platform',
    ({ waiting, partyIds }) => !waiting.some(({ partyId }) => partyIds.includes(partyId)),
  ),
  endsInTime: rule<{ now: Date; endsAt: Date; longestMs: number }>(
    'written-turn.ends-in-time',
    'ZS 20',
    ({ now, endsAt, longestMs }) => endsAt > now && endsAt.getTime() - now.getTime() <= longestMs,
  ),
  notTooMany: rule<{ turns: number; most: number }>(
    'written-turn.not-too-many',
    'platform',
    ({ turns, most }) => turns <= most,
  ),
} as const;

/** Who agreed to talk at separate times has not agreed to meet: that is a session of its own kind, with its own consent. */
export const meetingRules = {
  notAtSeparateTimes: rule<{ kind: string; role: RoomRole; place: { readonly kind: PlaceKind } }>(
    'room.at-separate-times',
    'ZS 20; ZT 16',
    ({ kind, role, place }) => !isAtSeparateTimes({ kind }) || place.kind !== 'JOINT' || role !== 'PARTY',
  ),
} as const;
