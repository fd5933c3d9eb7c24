import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { newId } from '#kernel';
import { BackgroundLoop, UnitOfWork, type Tx } from '#platform/database';
import type { ReadMark } from '../domain/read-marks.js';
import { ReadMarkEntity } from '../persistence/read-mark.entity.js';
import { PlaceEntity } from '../persistence/room.entity.js';
import { ReadStirs, type OfPlace } from './read-stirs.js';
import { BOUNDS } from './room-settings.js';

export type Reading = ReadMark & { readonly roomId: string; readonly disputeId: string };

interface Waiting {
  readonly reading: Reading;
  /** Those who wait for it to be committed. */
  readonly settle: ((failed?: Error) => void)[];
}

/**
 * How far people have read, stored once in a while for all who have read on since: a message costs no commit for each who
 * reads it. Of one person only the furthest counts, and what is stored never goes back.
 */
@Injectable()
export class ReadMarks implements OnApplicationShutdown {
  private readonly log = new Logger('room');
  private readonly waiting = new Map<string, Waiting>();
  private readonly loop = new BackgroundLoop({
    task: () => this.storeSome(),
    everyMs: BOUNDS.storeReadsEveryMs,
    onError: (error) => this.log.error(error),
  });

  constructor(
    private readonly units: UnitOfWork,
    private readonly stirs: ReadStirs,
  ) {}

  start(): void {
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Comes back once it is committed. */
  note(reading: Reading): Promise<void> {
    const key = keyOf(reading);
    const earlier = this.waiting.get(key);
    const further = earlier && earlier.reading.seq >= reading.seq ? earlier.reading : reading;
    const settle = earlier?.settle ?? [];
    this.waiting.set(key, { reading: further, settle });
    return new Promise((resolve, reject) => {
      settle.push((failed) => (failed === undefined ? resolve() : reject(failed)));
    });
  }

  /** Answers whether more waits. */
  private async storeSome(): Promise<boolean> {
    const some = [...this.waiting].slice(0, BOUNDS.readsTogether);
    for (const [key] of some) this.waiting.delete(key);
    const all = some.map(([, one]) => one);
    // Two processes may have made the same mark: what the database refuses takes nothing else with it.
    if (!(await this.settle(all))) for (const one of all) await this.settle([one]);
    return this.waiting.size > 0;
  }

  /** Answers false where several failed together; nobody has been answered then. */
  private async settle(some: readonly Waiting[]): Promise<boolean> {
    if (some.length === 0) return true;
    try {
      const moved = await this.units.run((tx) =>
        storeReads(
          tx,
          some.map(({ reading }) => reading),
        ),
      );
      for (const { settle } of some) for (const done of settle) done();
      this.stirs.changed(moved);
    } catch (error) {
      if (some.length > 1) return false;
      if (!(error instanceof Error)) throw error;
      for (const { settle } of some) for (const done of settle) done(error);
    }
    return true;
  }
}

const keyOf = ({ placeId, personId }: ReadMark): string => `${placeId} ${personId}`;

/** Answers the places in which somebody has come further. */
async function storeReads(tx: Tx, readings: readonly Reading[]): Promise<OfPlace[]> {
  const placeId = [...new Set(readings.map((one) => one.placeId))];
  const personId = [...new Set(readings.map((one) => one.personId))];
  const [places, known] = await tx.together([
    { entity: PlaceEntity, where: { id: placeId } },
    { entity: ReadMarkEntity, where: { placeId, personId } },
  ] as const);
  const lastOf = new Map(places.map(({ id, lastSeq }) => [id, lastSeq]));
  const marks = new Map(known.map((mark) => [keyOf(mark), mark]));
  return readings.flatMap((reading) => {
    // Nobody has read what nobody has said.
    const seq = Math.min(reading.seq, lastOf.get(reading.placeId) ?? 0);
    const mark = marks.get(keyOf(reading));
    if (seq <= (mark?.seq ?? 0)) return [];
    if (mark) tx.change('UPDATE room_reads SET seq = ? WHERE id = ? AND seq < ?', [seq, mark.id, seq]);
    else tx.insert(ReadMarkEntity, { ...reading, id: newId(), seq });
    return [{ roomId: reading.roomId, placeId: reading.placeId }];
  });
}
