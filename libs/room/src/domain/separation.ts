/**
 * Nobody is ever left alone with the other side. Where people of two sides are and no mediator is, the sides go back to
 * their lobbies; when a mediator is there again, they return where they were.
 */
import { admits, isThere, type Move, type Place, type Presence } from './place.js';

const inside = (place: Place, people: readonly Presence[]): Presence[] =>
  people.filter(({ placeId }) => placeId === place.id);

/** What decides whether somebody is guarded, or guards. */
export type Guarding = Pick<Presence, 'role' | 'side' | 'heldUntil'>;

const isLed = (people: readonly Guarding[], now: Date): boolean =>
  people.some((person) => person.role === 'MEDIATOR' && isThere(person, now));

const sidesOf = (people: readonly Guarding[]): Set<string> =>
  new Set(people.flatMap(({ role, side }) => (role === 'PARTY' && side !== null ? [side] : [])));

/** Two sides and no mediator whose connection vouches for them. */
export const isUnguarded = (people: readonly Guarding[], now: Date): boolean =>
  sidesOf(people).size > 1 && !isLed(people, now);

export const unguardedPlaces = (
  places: readonly Place[],
  people: readonly Presence[],
  now: Date,
): readonly Place[] => places.filter((place) => isUnguarded(inside(place, people), now));

/** Back to the lobbies, out of each of these places. A party without a lobby of its own is in no place at all. */
export function separated(
  from: readonly Place[],
  places: readonly Place[],
  people: readonly Presence[],
): readonly (Move & { readonly returnPlaceId: string })[] {
  return from.flatMap((place) =>
    inside(place, people)
      .filter(({ role }) => role === 'PARTY')
      .map((person) => ({
        personId: person.personId,
        placeId: lobbyOf(places, person)?.id ?? null,
        returnPlaceId: place.id,
      })),
  );
}

export const lobbyOf = (places: readonly Place[], person: Presence): Place | undefined =>
  places.find((place) => place.kind === 'LOBBY' && admits(place, person));

/** Who was separated goes back, where that place still admits them and is led again. */
export function returning(places: readonly Place[], people: readonly Presence[], now: Date): readonly Move[] {
  return people.flatMap((person) => {
    const place = places.find(({ id }) => id === person.returnPlaceId);
    if (!place || !admits(place, person) || !isLed(inside(place, people), now)) return [];
    return [{ personId: person.personId, placeId: place.id }];
  });
}

/** What would come of a move: whether two sides would meet without a mediator. */
export function wouldBeUnguarded(people: readonly Presence[], moves: readonly Move[], now: Date): boolean {
  const after = people.map((person) => {
    const move = moves.find(({ personId }) => personId === person.personId);
    return move ? { ...person, placeId: move.placeId } : person;
  });
  const placeIds = new Set(after.flatMap(({ placeId }) => placeId ?? []));
  return [...placeIds].some((id) =>
    isUnguarded(
      after.filter(({ placeId }) => placeId === id),
      now,
    ),
  );
}
