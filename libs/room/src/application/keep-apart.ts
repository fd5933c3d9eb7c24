import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SecurityClock } from '#access';
import { BackgroundLoop, CommittedReads, UnitOfWork } from '#platform/database';
import type { RoomRole } from '../domain/place.js';
import { isUnguarded, separated, unguardedPlaces, type Guarding } from '../domain/separation.js';
import { Floor } from './floor.js';
import { BOUNDS } from './room-settings.js';
import { RoomStirs } from './room-stirs.js';
import { Vouching } from './vouching.js';

/** Sends the sides of every place nobody leads back to their lobbies, and freezes the room. Answers whether it had to. */
export function keepApart(floor: Floor, now: Date): boolean {
  const from = unguardedPlaces(floor.places, floor.people, now);
  if (from.length === 0) return false;
  for (const { personId, placeId, returnPlaceId } of separated(from, floor.places, floor.people))
    floor.move(floor.person(personId), placeId, returnPlaceId);
  for (const { id } of from) floor.tell(id, 'frozen', floor.room.id);
  if (floor.room.state === 'open') floor.advance({ type: 'FREEZE' });
  return true;
}

interface OpenRoom {
  readonly id: string;
  readonly dispute_id: string;
}

interface PresenceRow {
  readonly room_id: string;
  readonly place_id: string;
  readonly role: RoomRole;
  readonly side: string | null;
  readonly held_until: string;
}

type Inside = Guarding & { readonly roomId: string; readonly placeId: string };

/**
 * Looks, in every process, for rooms whose mediator is gone: a killed process renews nothing, so that after three seconds
 * nobody vouches for the people it held. From the commit on nothing more is said between the sides.
 */
@Injectable()
export class RoomWatch implements OnApplicationShutdown {
  private readonly log = new Logger('room');
  private readonly loop = new BackgroundLoop({
    task: () => this.round(),
    everyMs: BOUNDS.watchEveryMs,
    onError: (error) => this.log.error(error),
  });

  constructor(
    private readonly reads: CommittedReads,
    private readonly units: UnitOfWork,
    private readonly clock: SecurityClock,
    private readonly stirs: RoomStirs,
    private readonly vouching: Vouching,
  ) {}

  start(): void {
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Answers that nothing more waits. */
  async round(): Promise<boolean> {
    const open = await this.reads.select<OpenRoom>(`SELECT id, dispute_id FROM rooms WHERE state = 'open'`);
    if (open.length === 0) return false;
    const unguarded = unguardedRooms(await this.peopleIn(open), this.clock.now());
    // A busy process may be late in vouching; it takes nobody for lost who is connected to it.
    if (unguarded.size > 0) await this.vouching.forAll();
    const lost = open.filter(({ id }) => unguarded.has(id));
    while (lost.length > 0)
      await Promise.all(lost.splice(0, BOUNDS.frozenTogether).map((room) => this.freeze(room)));
    return false;
  }

  /** Only what the rule asks of them: this is read again and again. */
  private async peopleIn(rooms: readonly OpenRoom[]): Promise<Inside[]> {
    const rows = await this.reads.select<PresenceRow>(
      `SELECT room_id, place_id, role, side, held_until FROM room_presences
        WHERE place_id IS NOT NULL AND room_id IN (${rooms.map(() => '?').join(',')})`,
      rooms.map(({ id }) => id),
    );
    return rows.map(({ room_id: roomId, place_id: placeId, role, side, held_until: heldUntil }) => ({
      ...{ roomId, placeId, role, side, heldUntil: new Date(heldUntil) },
    }));
  }

  private async freeze({ id, dispute_id: disputeId }: OpenRoom): Promise<void> {
    await this.units.run(async (tx) => {
      await tx.lockStream(disputeId);
      const floor = await Floor.of(tx, disputeId, id);
      // The mediator may have been vouched for, or have come back, before the lock was ours.
      if (keepApart(floor, this.clock.now())) await floor.settle();
    });
    this.stirs.changed(id);
  }
}

function unguardedRooms(people: readonly Inside[], now: Date): Set<string> {
  const inside = new Map<string, Inside[]>();
  for (const person of people) inside.set(person.placeId, [...(inside.get(person.placeId) ?? []), person]);
  const unguarded = [...inside.values()].filter((those) => isUnguarded(those, now));
  return new Set(unguarded.flatMap((those) => those.map(({ roomId }) => roomId)));
}
