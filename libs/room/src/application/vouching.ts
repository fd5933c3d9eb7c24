import { Injectable, Logger } from '@nestjs/common';
import { SecurityClock } from '#access';
import { BackgroundLoop, Gathered, UnitOfWork } from '#platform/database';
import { PresenceEntity } from '../persistence/room.entity.js';
import type { RoomSeats } from './room-seats.js';
import { BOUNDS } from './room-settings.js';

/** While the process lives it vouches for the people connected to it; when it is killed, nobody does. */
@Injectable()
export class Vouching {
  private readonly log = new Logger('room');
  private loop: BackgroundLoop | undefined;
  private seats: Pick<RoomSeats, 'presenceIds'> = { presenceIds: [] };
  private readonly coming = new Gathered((ids) => this.vouch(ids), BOUNDS.vouchTogetherMs);

  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: SecurityClock,
  ) {}

  start(seats: Pick<RoomSeats, 'presenceIds'>): void {
    this.seats = seats;
    this.loop = new BackgroundLoop({
      task: () => this.forAll(),
      everyMs: BOUNDS.renewEveryMs,
      onError: (error) => this.log.error(error),
    });
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop?.stop();
  }

  /** For everybody connected here. Answers that nothing more waits. */
  forAll(): Promise<boolean> {
    return this.vouch(this.seats.presenceIds);
  }

  /** For who has just come back, and may speak at once. */
  async now(presenceId: string): Promise<void> {
    await this.coming.ask(presenceId);
  }

  private async vouch(ids: readonly string[]): Promise<boolean> {
    if (ids.length === 0) return false;
    const heldUntil = new Date(this.clock.now().getTime() + BOUNDS.heldForMs);
    await this.units.run((tx) => {
      tx.updateAny(PresenceEntity, { id: ids }, { heldUntil });
      return Promise.resolve();
    });
    return false;
  }
}
