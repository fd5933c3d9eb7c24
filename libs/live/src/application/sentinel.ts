import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SessionPulse } from '#access';
import type { Actor } from '#kernel';
import { BackgroundLoop } from '#platform/database';
import { Connections } from './connections.js';
import { DeskLines } from './desk-lines.js';
import { DisputeLines } from './dispute-lines.js';
import { LiveMetrics } from './live-metrics.js';
import { BOUNDS } from './live-settings.js';

/**
 * Compares, twice a second, what this process believes with the tables: sessions that have ended, roles and grants that
 * changed, numbers of disputes that rose unheard, readers that do not read. Everything quick elsewhere may be missed;
 * this may not.
 */
@Injectable()
export class Sentinel implements OnApplicationShutdown {
  private readonly log = new Logger('live');
  private readonly marks = new Map<string, string>();
  private readonly loop = new BackgroundLoop({
    task: () => this.round(),
    everyMs: BOUNDS.lookEveryMs,
    onError: (error) => this.log.error(error),
  });

  constructor(
    private readonly pulse: SessionPulse,
    private readonly connections: Connections,
    private readonly disputes: DisputeLines,
    private readonly desks: DeskLines,
    private readonly metrics: LiveMetrics,
  ) {}

  start(): void {
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Answers that nothing more waits. */
  async round(): Promise<boolean> {
    this.sendSlowReadersAway();
    await this.endDeadSessions();
    await this.disputes.look(this.disputes.watched);
    return false;
  }

  private sendSlowReadersAway(): void {
    for (const connection of this.connections.all.filter(({ unread }) => unread > BOUNDS.unread)) {
      this.metrics.dropped('slow');
      connection.sendAway();
    }
  }

  private async endDeadSessions(): Promise<void> {
    const { sessionIds } = this.connections;
    const living = sessionIds.length === 0 ? new Map<string, string>() : await this.pulse.of(sessionIds);
    for (const sessionId of sessionIds) if (!living.has(sessionId)) this.end(sessionId);
    await this.renew(new Map([...living].filter(([id, mark]) => this.marks.get(id) !== mark)));
    for (const known of this.marks.keys()) if (!living.has(known)) this.marks.delete(known);
  }

  private end(sessionId: string): void {
    for (const connection of this.connections.of(sessionId)) {
      this.metrics.dropped('session');
      connection.end();
    }
  }

  /** Roles decide what is seen: from here on as they are now. */
  private async renew(changed: ReadonlyMap<string, string>): Promise<void> {
    const actors = await this.pulse.actorsOf([...changed.keys()]);
    for (const [sessionId, mark] of changed) {
      const actor = actors.get(sessionId);
      if (actor) this.become(sessionId, actor, mark);
      else this.end(sessionId);
    }
  }

  private become(sessionId: string, actor: Actor, mark: string): void {
    this.marks.set(sessionId, mark);
    for (const connection of this.connections.of(sessionId)) {
      connection.actor = actor;
      this.desks.reconsider(connection);
    }
  }
}
