import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '#kernel';
import { BackgroundLoop, CommittedReads, UnitOfWork } from '#platform/database';
import { RoomStirs } from '#room';
import { EndOffer } from './end-offer.js';
import { OfferBook } from './offer-book.js';
import { BOUNDS } from './offer-settings.js';

interface Due {
  readonly id: string;
  readonly room_id: string;
  readonly dispute_id: string;
}

/** Ends, in every process, the offers whose day has passed; whoever comes second finds it done. */
@Injectable()
export class OfferWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('offer');
  private readonly loop = new BackgroundLoop({
    task: () => this.round(),
    everyMs: BOUNDS.lookEveryMs,
    onError: (error) => this.log.error(error),
  });

  constructor(
    private readonly reads: CommittedReads,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly book: OfferBook,
    private readonly ending: EndOffer,
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
      `SELECT id, room_id, dispute_id FROM offers WHERE state IN ('held', 'open') AND expires_at <= ?
        ORDER BY expires_at LIMIT ${BOUNDS.endedAtOnce}`,
      [this.clock.now()],
    );
    for (const { id, room_id: roomId, dispute_id: disputeId } of due) {
      await this.end(disputeId, roomId, id);
      this.stirs.changed(roomId);
    }
    return due.length === BOUNDS.endedAtOnce;
  }

  private end(disputeId: string, roomId: string, offerId: string): Promise<void> {
    return this.units.run(async (tx) => {
      await tx.lockStream(disputeId);
      const offer = await this.book.one(tx, roomId, offerId);
      // Somebody may have answered or taken it back before the lock was ours.
      if (['held', 'open'].includes(offer.row.state) && offer.row.expiresAt <= tx.now)
        this.ending.execute(tx, offer);
    });
  }
}
