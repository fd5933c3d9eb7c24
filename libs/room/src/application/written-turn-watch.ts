import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DisputeStore } from '#dispute';
import { Clock, SYSTEM } from '#kernel';
import { BackgroundLoop, CommittedReads, UnitOfWork } from '#platform/database';
import { EndWrittenTurns } from './end-written-turns.js';
import { Floor } from './floor.js';
import { BOUNDS } from './room-settings.js';
import { RoomStirs } from './room-stirs.js';
import { WrittenTurnEntity } from '../persistence/written-turn.entity.js';
import { isDue } from './written-turn-book.js';

interface Due {
  readonly id: string;
  readonly room_id: string;
  readonly dispute_id: string;
}

/** Notes, in every process, that the time of a turn in writing has passed; whoever comes second finds it done. */
@Injectable()
export class WrittenTurnWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('room');
  private readonly loop = new BackgroundLoop({
    task: () => this.round(),
    everyMs: BOUNDS.lapseEveryMs,
    onError: (error) => this.log.error(error),
  });

  constructor(
    private readonly reads: CommittedReads,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly disputes: DisputeStore,
    private readonly ending: EndWrittenTurns,
    private readonly stirs: RoomStirs,
  ) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Answers whether more may wait. */
  async round(): Promise<boolean> {
    const due = await this.reads.select<Due>(
      `SELECT id, room_id, dispute_id FROM written_turns WHERE state = 'waiting' AND ends_at <= ?
        ORDER BY ends_at LIMIT ${BOUNDS.lapsedAtOnce}`,
      [this.clock.now()],
    );
    for (const turn of due) {
      await this.lapse(turn);
      this.stirs.changed(turn.room_id);
    }
    return due.length === BOUNDS.lapsedAtOnce;
  }

  private lapse({ id, room_id: roomId, dispute_id: disputeId }: Due): Promise<void> {
    return this.units.run(async (tx) => {
      await tx.lockStream(disputeId);
      const dispute = await this.disputes.of(tx, disputeId);
      const turn = await tx.findOne(WrittenTurnEntity, { id, roomId });
      // Somebody may have written, or been given more time, before the lock was ours.
      if (!dispute || turn?.state !== 'waiting' || !isDue(turn, tx.now)) return;
      const floor = await Floor.of(tx, disputeId, roomId);
      await this.ending.lapse(this.disputes.work(tx, dispute, SYSTEM), floor, turn);
      await floor.settle();
    });
  }
}
