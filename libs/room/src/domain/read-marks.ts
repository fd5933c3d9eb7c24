/** 已读: how far each person has read in a place. Told to who speaks there and to who leads, as numbers without names. */
import { mayRead, type Place, type Presence } from './place.js';

export interface ReadMark {
  readonly placeId: string;
  readonly personId: string;
  /** Number of the last message read. */
  readonly seq: number;
}

/** How far the others have come who may read a place. */
export interface ReadBy {
  readonly placeId: string;
  /** Number of the last message each of them has read, highest first; who has read nothing counts as 0. */
  readonly upTo: readonly number[];
}

interface Known {
  readonly place: Place;
  readonly people: readonly Presence[];
  readonly marks: readonly ReadMark[];
  /** Who has said something there. */
  readonly speakers: ReadonlySet<string>;
}

/** Nothing for who may not read the place, and for who only listens there. */
export function readByOthers(self: Presence, { place, people, marks, speakers }: Known): ReadBy | undefined {
  if (!mayRead(place, self)) return undefined;
  if (self.role !== 'MEDIATOR' && !speakers.has(self.personId)) return undefined;
  const others = people.filter((one) => one.personId !== self.personId && mayRead(place, one));
  const lastOf = ({ personId }: Presence): number =>
    marks.find((mark) => mark.placeId === place.id && mark.personId === personId)?.seq ?? 0;
  return { placeId: place.id, upTo: others.map(lastOf).sort((one, other) => other - one) };
}
