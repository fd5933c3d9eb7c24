/**
 * What one person sees of a room, apart from names and words. It is also what they are told of: whoever would find nothing
 * new is told nothing, so that nobody learns from being told that something happened elsewhere.
 */
import { sha256 } from '#platform/crypto';
import { isThere, mayRead, type Presence } from '../domain/place.js';
import type { WithTurn } from '../domain/turn.js';
import type { GrantEntity } from '../persistence/grant.entity.js';
import type { PlaceEntity, PresenceEntity, RoomEntity } from '../persistence/room.entity.js';
import type { Thing } from './besides.js';
import type { ToldGrant, ToldOccupant } from './told-room.js';

export interface Standing {
  readonly room: RoomEntity;
  readonly places: readonly PlaceEntity[];
  readonly people: readonly PresenceEntity[];
  readonly grants: readonly GrantEntity[];
  readonly besides: readonly Thing[];
}

export interface Sight {
  readonly state: string;
  /** Where the person is. */
  readonly placeId: string | null;
  readonly places: readonly PlaceEntity[];
  readonly people: readonly SeenPerson[];
  readonly grants: readonly GrantEntity[];
  /** A digest of what else lies there for this person. */
  readonly besides: string;
}

/** `there`: the connection stands. */
export type SeenPerson = PresenceEntity & { readonly there: boolean };

export function sightOf(self: Presence, standing: Standing, now: Date): Sight {
  const { room, places, people, grants, besides } = standing;
  const readable = places.filter((place) => mayRead(place, self));
  const looker = { ...self, readable: new Set(readable.map(({ id }) => id)) };
  const isMediator = self.role === 'MEDIATOR';
  return {
    ...{ state: room.state, placeId: self.placeId, places: readable },
    people: people
      .filter(({ placeId }) => placeId !== null && (isMediator || placeId === self.placeId))
      .map((person) => ({ ...person, there: isThere(person, now) })),
    // To who gave it, and to the mediator who heard it.
    grants: grants.filter(
      ({ personId, placeId }) => personId === self.personId || (isMediator && looker.readable.has(placeId)),
    ),
    besides: sha256(
      besides
        .filter((thing) => thing.seenBy(looker))
        .map(({ sign }) => sign)
        .join(),
    ),
  };
}

/** Equal as long as nobody would see anything new: all there is but the numbers of words, and who is there instead of how long. */
export const markOf = ({ places, people, ...rest }: Standing, now: Date): string =>
  JSON.stringify([
    rest,
    places.map((place) => ({ ...place, lastSeq: 0 })),
    people.map((person) => ({ ...person, heldUntil: isThere(person, now) })),
  ]);

type SeenPlace = Pick<PlaceEntity, 'id' | 'open' | 'partyIds' | 'shredAt' | 'agendaNo' | keyof WithTurn>;

interface Seen {
  readonly state: string;
  readonly placeId: string | null;
  readonly places: readonly SeenPlace[];
  readonly people: readonly Pick<ToldOccupant, 'personId' | 'placeId' | 'partyIds' | 'hand' | 'there'>[];
  readonly grants: readonly Pick<ToldGrant, 'id' | 'state'>[];
  readonly besides: string;
}

/** Two equal glimpses look the same; words are told apart, by their numbers. */
export const glimpseOf = ({ state, placeId, places, people, grants, besides }: Seen): string =>
  JSON.stringify([
    ...[state, placeId, besides],
    places.map(glimpsed).sort(),
    people
      .map(({ personId, partyIds, ...one }) => [personId, one.placeId, partyIds, one.hand, one.there])
      .sort(),
    grants.map((grant) => [grant.id, grant.state]).sort(),
  ]);

const glimpsed = ({ id, open, partyIds, shredAt, agendaNo, ...place }: SeenPlace): unknown[] => [
  ...[id, open, partyIds, shredAt, agendaNo],
  ...[place.turnPersonId, place.turnSide, place.turnUntil],
];
