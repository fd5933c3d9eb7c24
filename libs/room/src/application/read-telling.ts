import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { BackgroundLoop, CommittedReads } from '#platform/database';
import type { ReadBy } from '../domain/read-marks.js';
import { readByOf, type Looked } from './read-by.js';
import { ReadStirs, type OfPlace } from './read-stirs.js';
import { RoomLines } from './room-lines.js';
import { BOUNDS } from './room-settings.js';

export interface ReadTeller {
  reads(memberId: string, roomId: string, read: ReadBy): void;
}

/** Tells who leads, and who speaks in a place, how far the others have read there: at most so often, whatever is read. */
@Injectable()
export class ReadTelling implements OnApplicationShutdown {
  private readonly log = new Logger('room');
  private readonly waiting = new Map<string, OfPlace>();
  private teller: ReadTeller | undefined;
  private readonly loop = new BackgroundLoop({
    task: () => this.tellAll(),
    everyMs: BOUNDS.tellReadsEveryMs,
    onError: (error) => this.log.error(error),
  });

  constructor(
    private readonly reads: CommittedReads,
    private readonly lines: RoomLines,
    stirs: ReadStirs,
  ) {
    stirs.on((places) => {
      for (const place of places) this.waiting.set(place.placeId, place);
    });
  }

  start(teller: ReadTeller): void {
    this.teller = teller;
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Answers whether more waits. */
  private async tellAll(): Promise<boolean> {
    const some = [...this.waiting.values()].slice(0, BOUNDS.readsTogether);
    for (const { placeId } of some) this.waiting.delete(placeId);
    const here = some.filter(({ roomId }) => this.lines.seatsIn(roomId).length > 0);
    if (here.length > 0) this.tell(here, await readByOf(this.reads, here));
    return this.waiting.size > 0;
  }

  private tell(places: readonly OfPlace[], { people, toldTo }: Looked): void {
    const known = new Map(people.map((person) => [person.id, person]));
    for (const { roomId, placeId } of places)
      for (const { id, presenceId } of this.lines.seatsIn(roomId)) {
        const self = known.get(presenceId);
        const read = self && toldTo(self, placeId);
        if (read) this.teller?.reads(id, roomId, read);
      }
  }
}
