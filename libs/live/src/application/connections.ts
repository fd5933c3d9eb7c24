import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { LiveMetrics } from './live-metrics.js';
import { BOUNDS } from './live-settings.js';
import type { Watcher } from './watcher.js';

/** A connection, and what only its transport can do. */
export interface Connection extends Watcher {
  /** Ends it for good; the client does not come back by itself. */
  end(): void;
  /** Ends the transport; the client comes back, perhaps to another process, and catches up. */
  sendAway(): void;
  /** Messages that wait to be read. */
  readonly unread: number;
}

/** Everybody connected to this process, by session. */
@Injectable()
export class Connections {
  private readonly bySession = new Map<string, Map<string, Connection>>();

  constructor(metrics: LiveMetrics) {
    metrics.connections(() => this.all.length);
  }

  get all(): Connection[] {
    return [...this.bySession.values()].flatMap((ofSession) => [...ofSession.values()]);
  }

  get sessionIds(): string[] {
    return [...this.bySession.keys()];
  }

  of(sessionId: string): Connection[] {
    return [...(this.bySession.get(sessionId)?.values() ?? [])];
  }

  /** @throws `live.too-many-connections` */
  add(connection: Connection): void {
    const { sessionId } = connection.actor;
    const ofSession = this.bySession.get(sessionId) ?? new Map<string, Connection>();
    if (ofSession.size >= BOUNDS.connectionsPerSession)
      throw new DomainError('live.too-many-connections', 'unprocessable', {
        most: BOUNDS.connectionsPerSession,
      });
    ofSession.set(connection.id, connection);
    this.bySession.set(sessionId, ofSession);
  }

  remove(connection: Connection): void {
    const { sessionId } = connection.actor;
    const ofSession = this.bySession.get(sessionId);
    ofSession?.delete(connection.id);
    if (ofSession?.size === 0) this.bySession.delete(sessionId);
  }
}
