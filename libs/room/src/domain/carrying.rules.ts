/** What is said in a caucus crosses only item by item, in the words and to the people its speaker has named (TJ 5). */
import { rule } from '#kernel';
import type { PlaceKind } from './place.js';

export type GrantState = 'granted' | 'withdrawn' | 'carried';

export interface Marked {
  readonly speakerId: string;
  readonly granterId: string;
  /** What was said, and the part of it that may cross. */
  readonly said: string;
  readonly words: string;
}

export interface Crossing {
  /** Parties who would read it. */
  readonly readers: readonly string[];
  /** Parties named in the grant, and the speaker's own. */
  readonly named: readonly string[];
}

export const carryingRules = {
  marksOwnWords: rule<Marked>(
    'room.marks-own-words',
    'TJ 5; ZT 18',
    ({ speakerId, granterId, said, words }) =>
      speakerId === granterId && words !== '' && said.includes(words),
  ),
  toOthersOfTheRoom: rule<{ invited: readonly string[]; toPartyIds: readonly string[] }>(
    'room.carried-to-those-invited',
    'TY 2',
    ({ invited, toPartyIds }) => toPartyIds.every((id) => invited.includes(id)),
  ),
  isOpenGrant: rule<{ state: GrantState }>('room.grant-is-open', 'TJ 5', ({ state }) => state === 'granted'),
  readByThoseNamed: rule<Crossing>('room.carried-to-those-named', 'TJ 5', ({ readers, named }) =>
    readers.every((id) => named.includes(id)),
  ),
} as const;

/** Parties who can read a place, now or later. */
export function readersOf(
  place: { readonly kind: PlaceKind; readonly side: string | null; readonly partyIds: readonly string[] },
  invited: readonly string[],
  sides: ReadonlyMap<string, string>,
): readonly string[] {
  if (place.kind === 'JOINT') return invited;
  if (place.kind === 'LOBBY') return invited.filter((id) => sides.get(id) === place.side);
  return place.partyIds;
}
