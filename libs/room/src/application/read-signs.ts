import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import { DisputeGlances } from '#dispute';
import { CommittedReads } from '#platform/database';
import { Besides } from './besides.js';

/** As many rooms as one statement names. */
const AT_ONCE = 200;

/** How a room stands, as short as it can be told. */
export interface Signs {
  /** Another one, and somebody may see something new, or may no longer be there. */
  readonly sign: string;
  /** Number of the last message, by place. */
  readonly last: ReadonlyMap<string, number>;
}

interface RoomRow {
  readonly id: string;
  readonly dispute_id: string;
  readonly version: number | string;
}
interface PlaceRow {
  readonly id: string;
  readonly room_id: string;
  readonly last_seq: number | string;
}
interface OfRoom {
  readonly id: string;
  readonly room_id: string;
  readonly state?: string;
}

/** Asked again and again of every room somebody is in: nothing is opened, and only few rows are long. */
@Injectable()
export class ReadSigns {
  constructor(
    private readonly reads: CommittedReads,
    private readonly glances: DisputeGlances,
    private readonly besides: Besides,
    private readonly clock: SecurityClock,
  ) {}

  /** Those that are there, by id. */
  async of(roomIds: readonly string[]): Promise<Map<string, Signs>> {
    const found = new Map<string, Signs>();
    for (let at = 0; at < roomIds.length; at += AT_ONCE)
      for (const [id, signs] of await this.some(roomIds.slice(at, at + AT_ONCE))) found.set(id, signs);
    return found;
  }

  private async some(ids: readonly string[]): Promise<[string, Signs][]> {
    const these = `IN (${ids.map(() => '?').join(',')})`;
    const [rooms, places, gone, grants, besides] = await Promise.all([
      this.reads.select<RoomRow>(`SELECT id, dispute_id, version FROM rooms WHERE id ${these}`, ids),
      this.reads.select<PlaceRow>(
        `SELECT id, room_id, last_seq FROM room_places WHERE room_id ${these}`,
        ids,
      ),
      // Somebody whose line is lost changes nothing in the tables: their time runs out.
      this.reads.select<OfRoom>(
        `SELECT id, room_id FROM room_presences
          WHERE room_id ${these} AND place_id IS NOT NULL AND held_until <= ? ORDER BY id`,
        [...ids, this.clock.now()],
      ),
      this.reads.select<OfRoom>(
        `SELECT id, room_id, state FROM disclosure_grants WHERE room_id ${these} ORDER BY id`,
        ids,
      ),
      this.besides.in(this.reads, ids),
    ]);
    const marks = await this.glances.marks(rooms.map(({ dispute_id: disputeId }) => disputeId));
    return rooms.map(({ id, dispute_id: disputeId, version }) => [
      id,
      {
        sign: JSON.stringify([
          ...[Number(version), marks.get(disputeId), namesOf(gone, id), namesOf(grants, id)],
          besides.get(id)?.map(({ sign }) => sign),
        ]),
        last: new Map(
          places.filter((one) => one.room_id === id).map((one) => [one.id, Number(one.last_seq)] as const),
        ),
      },
    ]);
  }
}

const namesOf = (rows: readonly OfRoom[], roomId: string): string[] =>
  rows.flatMap(({ id, room_id: of, state = '' }) => (of === roomId ? [`${id} ${state}`] : []));
