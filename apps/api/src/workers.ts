import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DeadlineWatch } from '#deadlines';
import { Housekeeping } from './housekeeping.js';
import { AuditKeeper, ConcordDatabase } from '#platform/database';
import { Readiness } from '#platform/http';
import { OutboxRelay } from '#platform/outbox';

/** What runs beside the requests: relay, deadline clock, audit chains. Inside the api process, or in a worker of its own. */
@Injectable()
export class Workers implements BeforeApplicationShutdown {
  private running = false;

  constructor(
    private readonly relay: OutboxRelay,
    private readonly watch: DeadlineWatch,
    private readonly keeper: AuditKeeper,
    private readonly housekeeping: Housekeeping,
    readiness: Readiness,
    database: ConcordDatabase,
  ) {
    readiness.add('database', () => database.ping().then(() => true));
  }

  start(): void {
    this.running = true;
    this.relay.start();
    this.watch.start();
    this.keeper.start();
    this.housekeeping.start();
  }

  /** Leases are handed back, readings sealed. */
  async beforeApplicationShutdown(): Promise<void> {
    if (!this.running) return;
    this.running = false;
    await this.housekeeping.stop();
    await this.watch.onApplicationShutdown();
    await this.relay.stop();
    await this.keeper.stop();
  }
}
