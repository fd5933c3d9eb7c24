import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CommitListeners } from '#platform/database';
import { DeskLines } from './desk-lines.js';
import { DisputeLines } from './dispute-lines.js';
import { LiveMetrics } from './live-metrics.js';
import { Nodes } from './nodes.js';
import { joined, stirsOf, type Stir } from './stir.js';
import type { Topic } from './topic.js';

/** Desks are told in small heaps: a queue is read again as a whole. */
const DESK_EVERY_MS = 200;

/**
 * Hears, after each commit, which disputes it touched: from this process at once, from the others through `Nodes`. Hints
 * that arrive while one look is under way are gathered for the next.
 */
@Injectable()
export class Stirs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('live');
  private readonly waiting = new Map<string, Stir>();
  private readonly forDesks = new Map<string, Stir>();
  private since = 0;
  private running: Promise<void> | undefined;
  private deskTimer: NodeJS.Timeout | undefined;
  private stopListening: (() => void) | undefined;
  private readonly between: Topic<Stir>;
  private readonly listeners: ((stirs: readonly Stir[]) => void)[] = [];

  constructor(
    private readonly commits: CommitListeners,
    nodes: Nodes,
    private readonly disputes: DisputeLines,
    private readonly desks: DeskLines,
    private readonly metrics: LiveMetrics,
  ) {
    this.between = nodes.topic<Stir>('disputes', { about: ({ disputeId }) => disputeId, joined });
  }

  /** Who else wants to hear which disputes were touched, here or elsewhere. */
  onStirred(listener: (stirs: readonly Stir[]) => void): void {
    this.listeners.push(listener);
  }

  onApplicationBootstrap(): void {
    this.between.onTold((stirs) => this.hear(stirs));
    this.stopListening = this.commits.on(({ events }) => {
      const stirs = stirsOf(events);
      if (stirs.length === 0) return;
      this.between.tell(stirs);
      this.hear(stirs);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopListening?.();
    clearTimeout(this.deskTimer);
    await this.running;
  }

  private hear(stirs: readonly Stir[]): void {
    for (const listener of this.listeners) listener(stirs);
    for (const stir of stirs) {
      if (this.disputes.isWatched(stir.disputeId)) this.waiting.set(stir.disputeId, stir);
      if (this.desks.isWatched)
        this.forDesks.set(stir.disputeId, joined(this.forDesks.get(stir.disputeId), stir));
    }
    if (this.waiting.size > 0) this.lookSoon();
    if (this.forDesks.size > 0) this.deskTimer ??= setTimeout(() => void this.tellDesks(), DESK_EVERY_MS);
  }

  private lookSoon(): void {
    if (this.running) return;
    this.since = performance.now();
    this.running = this.look().finally(() => (this.running = undefined));
  }

  private async look(): Promise<void> {
    while (this.waiting.size > 0) {
      const ids = [...this.waiting.keys()];
      const { since } = this;
      this.waiting.clear();
      this.since = performance.now();
      // What goes wrong here is looked at again by the sentinel.
      await this.disputes.look(ids).catch((error: unknown) => this.log.error(error));
      this.metrics.took((performance.now() - since) / 1000);
    }
  }

  private async tellDesks(): Promise<void> {
    this.deskTimer = undefined;
    const stirs = [...this.forDesks.values()];
    this.forDesks.clear();
    await this.desks.tell(stirs).catch((error: unknown) => this.log.error(error));
  }
}
