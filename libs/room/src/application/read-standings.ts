import { Injectable } from '@nestjs/common';
import { DisputeGlances, type Glance } from '#dispute';
import type { Actor } from '#kernel';
import { CommittedReads } from '#platform/database';
import { roleInRoom } from '../domain/role-in-room.js';
import { GrantEntity } from '../persistence/grant.entity.js';
import { PlaceEntity, PresenceEntity, RoomEntity } from '../persistence/room.entity.js';
import { Besides } from './besides.js';
import { ReadRoom, type Stretch } from './read-room.js';
import { ReadSigns } from './read-signs.js';
import type { Standing } from './sight.js';
import type { ToldMessage } from './told-room.js';

/** As many rooms as one statement names. */
const AT_ONCE = 200;

/** What everybody in a room is told by, and the rights in its dispute. */
export interface Looked {
  readonly standing: Standing;
  readonly glance: Glance;
}

/** Reads many rooms at once, the way whoever tells of them needs it. */
@Injectable()
export class ReadStandings {
  constructor(
    private readonly reads: CommittedReads,
    private readonly glances: DisputeGlances,
    private readonly reading: ReadRoom,
    private readonly besides: Besides,
    /** For whoever only wants to know whether a reading is worth it. */
    readonly signs: ReadSigns,
  ) {}

  /** Those that are there, by id. */
  async of(roomIds: readonly string[]): Promise<Map<string, Looked>> {
    const found = new Map<string, Looked>();
    for (let at = 0; at < roomIds.length; at += AT_ONCE)
      for (const looked of await this.some(roomIds.slice(at, at + AT_ONCE)))
        found.set(looked.standing.room.id, looked);
    return found;
  }

  /** Whether this person still has a part in the room, by the rights of this moment. */
  mayStay(actor: Actor, { glance, standing: { room } }: Looked): boolean {
    return roleInRoom(this.glances.standings(actor, glance) ?? [], room.partyIds) !== undefined;
  }

  /** As what they stand in the dispute of the room. */
  codes(actor: Actor, { glance }: Looked): string[] {
    return (this.glances.standings(actor, glance) ?? []).map(({ code }) => code);
  }

  /** Versions of these rooms, each not older than what was read before. */
  async versions(roomIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.reads.select<{ id: string; version: number | string }>(
      `SELECT id, version FROM rooms WHERE id IN (${roomIds.map(() => '?').join(',')})`,
      roomIds,
    );
    return new Map(rows.map(({ id, version }) => [id, Number(version)]));
  }

  /** By place, oldest first; of each no more than a page. */
  async messages(stretches: readonly Stretch[]): Promise<Map<string, ToldMessage[]>> {
    const found = new Map<string, ToldMessage[]>();
    for (let at = 0; at < stretches.length; at += AT_ONCE)
      for (const message of await this.reading.between(this.reads, stretches.slice(at, at + AT_ONCE)))
        found.set(message.placeId, [...(found.get(message.placeId) ?? []), message]);
    return found;
  }

  /** Places first: no number is told to somebody who was moved before it was given. */
  private async some(ids: readonly string[]): Promise<Looked[]> {
    const where = { roomId: ids };
    const [places, people, grants, rooms] = await this.reads.together([
      { entity: PlaceEntity, where },
      { entity: PresenceEntity, where },
      { entity: GrantEntity, where },
      { entity: RoomEntity, where: { id: ids } },
    ] as const);
    const [glances, besides] = await Promise.all([
      this.glances.of(rooms.map(({ disputeId }) => disputeId)),
      this.besides.in(this.reads, ids),
    ]);
    const [placesOf, peopleOf, grantsOf] = [byRoom(places), byRoom(people), byRoom(grants)];
    return rooms.flatMap((room) => {
      const glance = glances.get(room.disputeId);
      const { id } = room;
      const of = <T>(rows: ReadonlyMap<string, T[]>): T[] => rows.get(id) ?? [];
      const things = { grants: of(grantsOf), besides: besides.get(id) ?? [] };
      const standing = { room, places: of(placesOf), people: of(peopleOf), ...things };
      return glance ? [{ standing, glance }] : [];
    });
  }
}

function byRoom<T extends { readonly roomId: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const list = found.get(row.roomId);
    if (list) list.push(row);
    else found.set(row.roomId, [row]);
  }
  return found;
}
