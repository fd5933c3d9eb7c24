/** Once an hour: what has served its time goes, and what has run out on the roster is taken out of choice. */
import { Injectable, Logger } from '@nestjs/common';
import { KeepContents } from '#evidence';
import { ForgetDrafts } from '#intake';
import { Clock } from '#kernel';
import { BackgroundLoop, purgeIdempotencyKeys, UnitOfWork } from '#platform/database';
import { purgeOutbox } from '#platform/outbox';
import { ExpireListings } from '#roster';
import { Shredding } from './shredding.js';

const HOUR_MS = 3_600_000;
/** The contract keeps a key for 24 hours at least; a client that comes back after a weekend still finds its answer. */
const KEYS_KEPT_MS = 72 * HOUR_MS;
const SENT_MESSAGES_KEPT_MS = 7 * 24 * HOUR_MS;

@Injectable()
export class Housekeeping {
  private readonly log = new Logger(Housekeeping.name);
  private readonly loop = new BackgroundLoop({
    task: () => this.round(),
    everyMs: HOUR_MS,
    onError: (error) => this.log.error(error),
  });

  constructor(
    private readonly units: UnitOfWork,
    private readonly listings: ExpireListings,
    private readonly drafts: ForgetDrafts,
    private readonly contents: KeepContents,
    private readonly shredding: Shredding,
    private readonly clock: Clock,
  ) {}

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  /** Repeatable; several processes may do it at once. Answers that nothing more waits. */
  async round(): Promise<boolean> {
    const now = this.clock.now().getTime();
    await purgeIdempotencyKeys(this.units, new Date(now - KEYS_KEPT_MS));
    await purgeOutbox(this.units, new Date(now - SENT_MESSAGES_KEPT_MS));
    await this.units.run((tx) => this.listings.execute(tx));
    await this.units.run((tx) => this.drafts.execute(tx));
    await this.contents.execute();
    await this.shredding.execute();
    return false;
  }
}
