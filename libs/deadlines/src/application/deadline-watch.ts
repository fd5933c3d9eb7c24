import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError } from '#kernel';
import { CommittedReads, DatabaseConfig } from '#platform/database';
import type { DeadlineEntity } from '../persistence/deadline.entity.js';
import { ActOnClock } from './act-on-clock.js';
import { CalendarUpkeep } from './calendar-upkeep.js';
import { ClaimClocks } from './claim-clocks.js';

/** A clock that another process starts, or a clock of the demo that jumps, is seen within this time. */
const POLL_MS = 1_000;
const SHORTEST_MS = 10;
const SIDE_BY_SIDE = 8;

/**
 * Acts on clocks whose instant has come, in whichever process is alive. Nothing is remembered here: what is due
 * is asked of the database each time, and each clock is claimed before it is acted on.
 */
@Injectable()
export class DeadlineWatch implements OnApplicationShutdown {
  private readonly log = new Logger('DeadlineWatch');
  private loop: Promise<void> | undefined;
  private ending = false;
  private wake: () => void = () => undefined;

  constructor(
    private readonly database: DatabaseConfig,
    private readonly reads: CommittedReads,
    private readonly claims: ClaimClocks,
    private readonly act: ActOnClock,
    private readonly upkeep: CalendarUpkeep,
  ) {}

  start(): void {
    this.loop ??= this.watch();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ending = true;
    this.wake();
    await this.loop;
  }

  /** Acts on everything that is due now; answers how long nothing more will be. */
  async tick(): Promise<number> {
    await this.upkeep.execute(this.now());
    for (;;) {
      const nextMs = await this.untilNext();
      if (nextMs > 0 || this.ending) return Math.min(POLL_MS, Math.max(SHORTEST_MS, nextMs));
      const claimed = await this.claims.execute();
      if (claimed.length === 0) return POLL_MS;
      await this.actOn(claimed);
    }
  }

  private async watch(): Promise<void> {
    for (;;) {
      let pauseMs = POLL_MS;
      try {
        pauseMs = await this.tick();
      } catch (error) {
        // The database may be away; the next round tries again.
        this.log.error(nameOf(error));
      }
      if (this.ending) return;
      await this.sleep(pauseMs);
    }
  }

  /** One clock that cannot be acted on must not hold up the others; its lease lets it come again later. */
  private async actOn(claimed: readonly DeadlineEntity[]): Promise<void> {
    for (let from = 0; from < claimed.length; from += SIDE_BY_SIDE) {
      const some = claimed.slice(from, from + SIDE_BY_SIDE);
      const results = await Promise.allSettled(some.map((clock) => this.act.execute(clock)));
      results.forEach((result, index) => {
        if (result.status === 'rejected')
          this.log.error(`${some[index]?.code ?? ''} ${some[index]?.id ?? ''}: ${nameOf(result.reason)}`);
      });
    }
  }

  private async untilNext(): Promise<number> {
    const [row] = await this.reads.select<{ next: string | null }>(
      'SELECT MIN(act_at) AS next FROM deadlines',
    );
    return row?.next ? Date.parse(row.next) - this.now().getTime() : POLL_MS;
  }

  private now(): Date {
    return this.database.clock.now();
  }

  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const nameOf = (error: unknown): string =>
  error instanceof DomainError
    ? error.code
    : error instanceof Error
      ? (error.stack ?? error.name)
      : 'unknown';
