/** What is asked of whoever comes to a room, to be there or to write, and how the room knows them from then on. */
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import type { StandingInRoom } from '../domain/role-in-room.js';
import { doorRules } from '../domain/room.rules.js';
import { sidesOfParties } from '../domain/sides.js';
import { PresenceEntity, type RoomEntity } from '../persistence/room.entity.js';
import type { Floor } from './floor.js';

/** @throws `workflow.refused` for whose identity is not checked, or who has not read their rights (TY 14, ZT 17) */
export async function requireAtTheDoor(
  work: DisputeWork,
  { rightsReadBy }: Pick<RoomEntity, 'rightsReadBy'>,
  { role, partyIds }: StandingInRoom,
): Promise<void> {
  const own = (await work.parties()).filter(({ id }) => partyIds.includes(id));
  const door = {
    role,
    identityChecked: own.every(({ identityCheckedAt }) => identityCheckedAt !== null),
    rightsRead: partyIds.every((id) => rightsReadBy.includes(id)),
  };
  work.require(doorRules.identityIsChecked, door);
  work.require(doorRules.rightsWereRead, door);
}

/** Whoever has come before as they were; anybody else in no place yet, and vouched for by nobody. */
export async function knownIn(
  work: DisputeWork,
  floor: Floor,
  { role, partyIds }: StandingInRoom,
): Promise<PresenceEntity> {
  const { personId } = work.actor;
  const known = floor.people.find((one) => one.personId === personId);
  if (known) return known;
  const sides = sidesOfParties(await work.parties());
  const person = Object.assign(new PresenceEntity(), {
    ...{ id: newId(), roomId: floor.room.id, disputeId: work.id, personId, role },
    ...{ partyIds: [...partyIds], side: sides.get(partyIds[0] ?? '') ?? null },
    ...{ placeId: null, returnPlaceId: null, hand: null, heldUntil: new Date(0) },
  });
  floor.welcome(person);
  return person;
}
