/** How every place of a room begins. */
import { newId } from '#kernel';
import type { PlaceKind } from '../domain/place.js';
import { withTurn } from '../domain/turn.js';
import { PlaceEntity, type RoomEntity } from '../persistence/room.entity.js';

export const newPlace = (
  { id: roomId, disputeId }: RoomEntity,
  kind: PlaceKind,
  more: Partial<PlaceEntity> = {},
): PlaceEntity =>
  Object.assign(new PlaceEntity(), {
    ...{ id: newId(), roomId, disputeId, kind, side: null, partyIds: [], mediatorIds: [] },
    ...{ open: true, lastSeq: 0, shredAt: null, shreddedAt: null, certificate: null },
    ...{ agendaNo: 0, ...withTurn(null) },
    ...more,
  });
