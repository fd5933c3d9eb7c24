import type { Reads } from '#platform/database';
import type { Presence } from '../domain/place.js';
import { readByOthers, type ReadBy } from '../domain/read-marks.js';
import { ReadMarkEntity } from '../persistence/read-mark.entity.js';
import { PlaceEntity, PresenceEntity } from '../persistence/room.entity.js';
import type { OfPlace } from './read-stirs.js';

/** How far some places have been read, as each of those who are there may know it. */
export interface Looked {
  /** Of the rooms of these places. */
  readonly people: readonly PresenceEntity[];
  readonly toldTo: (self: Presence, placeId: string) => ReadBy | undefined;
}

/** All of them at once, however many they are. */
export async function readByOf(reads: Reads, asked: readonly OfPlace[]): Promise<Looked> {
  const placeId = asked.map((one) => one.placeId);
  const roomId = [...new Set(asked.map((one) => one.roomId))];
  const [[places, people, marks], speakers] = await Promise.all([
    reads.together([
      { entity: PlaceEntity, where: { id: placeId, roomId } },
      { entity: PresenceEntity, where: { roomId } },
      { entity: ReadMarkEntity, where: { placeId } },
    ] as const),
    speakersIn(reads, placeId),
  ]);
  return {
    people,
    toldTo: (self, id) => {
      const place = places.find((one) => one.id === id);
      if (!place) return undefined;
      const ofRoom = people.filter((person) => person.roomId === place.roomId);
      return readByOthers(self, { place, marks, people: ofRoom, speakers: speakers.get(id) ?? new Set() });
    },
  };
}

/** By person and not by message: a long talk costs no more than a short one. */
async function speakersIn(
  reads: Reads,
  placeIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await reads.select<{ place_id: string; person_id: string }>(
    `SELECT l.id AS place_id, p.person_id FROM room_places l JOIN room_presences p ON p.room_id = l.room_id
      WHERE l.id IN (${placeIds.map(() => '?').join(',')}) AND EXISTS (SELECT 1 FROM room_messages m
        WHERE m.place_id = l.id AND m.person_id = p.person_id AND m.kind = 'WORDS')`,
    placeIds,
  );
  const found = new Map<string, Set<string>>();
  for (const { place_id: place, person_id: person } of rows)
    found.set(place, (found.get(place) ?? new Set()).add(person));
  return found;
}
