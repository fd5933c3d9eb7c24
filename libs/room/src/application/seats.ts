/** Who somebody is in a room and where: for rooms of the house that act where people are. */
import type { Standing } from '#access';
import type { DisputeView, DisputeWork } from '#dispute';
import type { Actor } from '#kernel';
import type { KeyPurpose } from '#platform/crypto';
import type { Reads } from '#platform/database';
import { mayRead, type RoomRole } from '../domain/place.js';
import { roleInRoom } from '../domain/role-in-room.js';
import { noSuchRoom } from '../domain/room.errors.js';
import { PlaceEntity, PresenceEntity, RoomEntity } from '../persistence/room.entity.js';
import { keyFor } from './place-keys.js';

export interface SeatPlace {
  readonly id: string;
  readonly isCaucus: boolean;
  /** Under which key lies what is said there. */
  readonly key: KeyPurpose;
}

export interface Seat {
  readonly attemptId: string;
  readonly state: string;
  readonly role: RoomRole;
  /** Parties the person is or acts for. */
  readonly partyIds: readonly string[];
  /** Parties invited to the session. */
  readonly invited: readonly string[];
  /** Where the person is; undefined for who is not in the room. */
  readonly place: SeatPlace | undefined;
  /** Places whose words the person may read. */
  readonly readable: ReadonlySet<string>;
}

interface Visitor {
  readonly reads: Reads;
  readonly disputeId: string;
  readonly actor: Actor;
  readonly standings: readonly Standing[];
}

/** Of who works on the dispute. @throws `room.not-found` for what is absent, another dispute's, or not this person's. */
export const seatAtWork = ({ tx, id, actor, standings }: DisputeWork, roomId: string): Promise<Seat> =>
  seatOf({ reads: tx, disputeId: id, actor, standings }, roomId);

/** Of who looks at it. @throws `room.not-found` as above */
export const seatInView = (
  { reads, dispute, actor, standings }: DisputeView,
  roomId: string,
): Promise<Seat> => seatOf({ reads, disputeId: dispute.id, actor, standings }, roomId);

async function seatOf({ reads, disputeId, actor, standings }: Visitor, roomId: string): Promise<Seat> {
  const [[room], places, [person]] = await reads.together([
    { entity: RoomEntity, where: { id: roomId, disputeId } },
    { entity: PlaceEntity, where: { roomId } },
    { entity: PresenceEntity, where: { roomId, personId: actor.personId } },
  ] as const);
  const standing = room && roleInRoom(standings, room.partyIds);
  if (!room || !standing) throw noSuchRoom();
  const place = places.find(({ id }) => id === person?.placeId);
  return {
    ...{ attemptId: room.attemptId, state: room.state, invited: room.partyIds, ...standing },
    place: place && { id: place.id, isCaucus: place.kind === 'CAUCUS', key: keyFor(place) },
    readable: new Set(person ? places.filter((one) => mayRead(one, person)).map(({ id }) => id) : []),
  };
}
