import { rule } from '#kernel';
import { admits, isThere, type Place, type Presence, type RoomRole } from './place.js';
import type { RoomEvent } from './room.machine.js';

interface Facts<T extends RoomEvent['type']> {
  readonly event: Extract<RoomEvent, { type: T }>;
}

export const machineRules = {
  mediatorIsBack: rule<Facts<'RESUME'>>(
    'room.mediator-is-back',
    'TY 13; TJ 5',
    ({ event }) => event.mediatorIsThere,
  ),
} as const;

export interface Door {
  readonly role: RoomRole;
  readonly identityChecked: boolean;
  readonly rightsRead: boolean;
}

/** Asked of everybody who comes to the door (TY 14, ZT 17). */
export const doorRules = {
  identityIsChecked: rule<Door>(
    'room.identity-is-checked',
    'TY 14; ZT 17',
    ({ role, identityChecked }) => role !== 'PARTY' || identityChecked,
  ),
  rightsWereRead: rule<Door>(
    'room.rights-were-read',
    'TY 14; ZT 17',
    ({ role, rightsRead }) => role !== 'PARTY' || rightsRead,
  ),
} as const;

export const placeRules = {
  isOn: rule<{ state: string }>('room.is-on', 'TY 14', ({ state }) => state === 'open'),
  isNotOver: rule<{ state: string }>('room.is-not-over', 'platform', ({ state }) => state !== 'closed'),
  // Whoever has no lobby may be there without being in any place; whoever went is neither.
  personIsIn: rule<{ person: Presence; now: Date }>(
    'room.person-is-in',
    'TY 14',
    ({ person, now }) => person.placeId !== null || isThere(person, now),
  ),
  admitsPerson: rule<{ place: Place; person: Presence }>(
    'room.place-admits',
    'TJ 5; TY 2',
    ({ place, person }) => admits(place, person),
  ),
  isGuarded: rule<{ unguarded: boolean }>(
    'room.nobody-alone-with-the-other-side',
    'TJ 5; 反家暴法 28',
    ({ unguarded }) => !unguarded,
  ),
  isInPlace: rule<{ place: Place; person: Presence; now: Date }>(
    'room.speaks-where-one-is',
    'platform',
    ({ place, person, now }) => person.placeId === place.id && isThere(person, now),
  ),
  fileIsForAllHere: rule<{ readers: readonly string[]; onlyPartyId: string | undefined }>(
    'room.file-is-for-all-here',
    'TY 22; ZT 18',
    ({ readers, onlyPartyId }) => onlyPartyId === undefined || readers.every((id) => id === onlyPartyId),
  ),
  placeIsOpen: rule<{ place: Place }>('room.place-is-open', 'platform', ({ place }) => place.open),
  isCaucus: rule<{ place: Place }>('room.is-a-caucus', 'TJ 5', ({ place }) => place.kind === 'CAUCUS'),
  notTooMany: rule<{ caucuses: number; most: number }>(
    'room.not-too-many-caucuses',
    'platform',
    ({ caucuses, most }) => caucuses < most,
  ),
  caucusOfInvited: rule<{ invited: boolean }>(
    'room.caucus-of-those-invited',
    'TJ 5',
    ({ invited }) => invited,
  ),
} as const;
