import { Injectable } from '@nestjs/common';
import { Permissions, type Standing } from '#access';
import type { Watching } from '#contracts';
import { DisputeGlances, noSuchDispute, type Glance } from '#dispute';
import { DomainError } from '#kernel';
import { DisputeLine, type Request } from './dispute-line.js';
import { DisputeNews } from './dispute-news.js';
import { LiveMetrics } from './live-metrics.js';
import { BOUNDS } from './live-settings.js';
import type { Watcher } from './watcher.js';

const NOBODY: readonly Standing[] = [];

/**
 * The disputes watched in this process. What is told is read from the events as they were committed, from the number
 * each watcher has; so it does not matter who committed them, nor how this process heard that it should look.
 */
@Injectable()
export class DisputeLines {
  private readonly lines = new Map<string, DisputeLine>();
  /** What is under way for a dispute, one after another: numbers must not overtake each other. */
  private readonly lanes = new Map<string, Promise<unknown>>();

  constructor(
    private readonly glances: DisputeGlances,
    private readonly news: DisputeNews,
    private readonly permissions: Permissions,
    private readonly metrics: LiveMetrics,
  ) {
    metrics.watches(() => [...this.lines.values()].reduce((sum, { size }) => sum + size, 0));
  }

  get watched(): string[] {
    return [...this.lines.keys()];
  }

  isWatched(disputeId: string): boolean {
    return this.lines.has(disputeId);
  }

  /** @throws `dispute.not-found` for what is absent and for what may not be known to exist */
  watch(watcher: Watcher, disputeId: string, request: Request): Promise<Watching> {
    return this.inLane(disputeId, async () => {
      const glance = (await this.glances.of([disputeId])).get(disputeId);
      const standings = glance && this.glances.standings(watcher.actor, glance);
      if (!glance || !standings) throw noSuchDispute();
      const codes = standings.map(({ code }) => code);
      this.permissions.require('dispute.read', codes, watcher.actor.level);
      this.requireRoom(watcher, disputeId);
      const after = Math.min(request.after ?? glance.seq - BOUNDS.missed, glance.seq);
      const news = await this.news.between(disputeId, Math.max(0, after), glance.seq, BOUNDS.missed);
      const line = this.lines.get(disputeId) ?? new DisputeLine(disputeId);
      this.lines.set(disputeId, line);
      return line.join(watcher, request, glance, news, standings);
    });
  }

  unwatch(watcher: Watcher, disputeId: string): void {
    const line = this.lines.get(disputeId);
    line?.leave(watcher);
    this.forgetIfEmpty(line);
  }

  leaveAll(watcher: Watcher): void {
    for (const line of this.lines.values()) {
      line.leave(watcher);
      this.forgetIfEmpty(line);
    }
  }

  /** Looks at these disputes, sends whoever lost the right to know of them away, and tells the others what is new. */
  async look(disputeIds: readonly string[]): Promise<void> {
    const watched = disputeIds.filter((id) => this.lines.has(id));
    if (watched.length === 0) return;
    const glances = await this.glances.of(watched);
    await Promise.all(watched.map((id) => this.inLane(id, () => this.bringUp(id, glances.get(id)))));
  }

  private async bringUp(disputeId: string, glance: Glance | undefined): Promise<void> {
    const line = this.lines.get(disputeId);
    if (!line) return;
    const standings = new Map<Watcher, readonly Standing[] | undefined>();
    const standingsOf = (watcher: Watcher): readonly Standing[] | undefined => {
      if (!standings.has(watcher))
        standings.set(watcher, glance && this.glances.standings(watcher.actor, glance));
      return standings.get(watcher);
    };
    const dropped = line.dropWho((watcher) => standingsOf(watcher) === undefined);
    this.metrics.dropped('right', dropped.length);
    this.forgetIfEmpty(line);
    if (!glance) return;
    for (let from = line.behind(glance); from !== undefined; from = line.behind(glance)) {
      const news = await this.news.between(disputeId, from, glance.seq, BOUNDS.missed);
      this.metrics.told(
        'dispute.changed',
        line.tell(glance, news, (one) => standingsOf(one) ?? NOBODY),
      );
    }
  }

  private requireRoom(watcher: Watcher, disputeId: string): void {
    const held = [...this.lines.values()].filter((line) => line.disputeId !== disputeId && line.has(watcher));
    if (held.length >= BOUNDS.watchesPerConnection)
      throw new DomainError('live.too-many-watches', 'unprocessable', { most: BOUNDS.watchesPerConnection });
  }

  private forgetIfEmpty(line: DisputeLine | undefined): void {
    if (line?.isEmpty === true && this.lines.get(line.disputeId) === line) this.lines.delete(line.disputeId);
  }

  private async inLane<T>(disputeId: string, work: () => Promise<T>): Promise<T> {
    const before = this.lanes.get(disputeId) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    this.lanes.set(disputeId, settled);
    try {
      return await mine;
    } finally {
      if (this.lanes.get(disputeId) === settled) this.lanes.delete(disputeId);
    }
  }
}
