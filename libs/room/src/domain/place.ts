/** Places of a room and the people in it, as the rules need to know them. Plain data, no storage. */

/** `LOBBY` 等候室 of one side, `JOINT` 共同调解室, `CAUCUS` 背靠背调解室 of some parties, `OFFICIALS` 工作人员室. */
export type PlaceKind = 'LOBBY' | 'JOINT' | 'CAUCUS' | 'OFFICIALS';

/** In what capacity somebody is in the room. An official neither leads nor speaks for a party. */
export type RoomRole = 'MEDIATOR' | 'PARTY' | 'OFFICIAL';

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Whose lobby it is; null elsewhere. */
  readonly side: string | null;
  /** Whom a caucus is for; empty elsewhere. */
  readonly partyIds: readonly string[];
  /** Who leads a caucus; empty elsewhere. */
  readonly mediatorIds: readonly string[];
  readonly open: boolean;
}

/** One person in the room. Whoever has gone is in no place. */
export interface Presence {
  readonly personId: string;
  readonly role: RoomRole;
  /** The side a party stands on: people of different sides are never left alone together. */
  readonly side: string | null;
  /** Parties the person is or acts for. */
  readonly partyIds: readonly string[];
  readonly placeId: string | null;
  /** Where they were when they were separated. */
  readonly returnPlaceId: string | null;
  /** Until when the connection has vouched for them; a killed process vouches for nobody. */
  readonly heldUntil: Date;
}

export interface Move {
  readonly personId: string;
  /** Null: out of the room. */
  readonly placeId: string | null;
}

export const isThere = ({ heldUntil }: Pick<Presence, 'heldUntil'>, now: Date): boolean => heldUntil > now;

/** Whether the place is one this person may be in at all. */
export function admits(place: Place, person: Presence): boolean {
  if (!place.open) return false;
  if (person.role === 'MEDIATOR')
    return place.kind !== 'CAUCUS' || place.mediatorIds.includes(person.personId);
  if (person.role === 'OFFICIAL') return place.kind === 'JOINT' || place.kind === 'OFFICIALS';
  if (place.kind === 'LOBBY') return place.side === person.side;
  if (place.kind === 'CAUCUS') return place.partyIds.some((id) => person.partyIds.includes(id));
  return place.kind === 'JOINT';
}

/**
 * Everyone may come back to what was said where they may be; a caucus stays with its parties and with the mediators who
 * led it, and an official reads along only while being there for all to see.
 */
export function mayRead(place: Place, person: Presence): boolean {
  if (person.role === 'OFFICIAL') return place.kind === 'OFFICIALS' || person.placeId === place.id;
  return admits({ ...place, open: true }, person);
}
