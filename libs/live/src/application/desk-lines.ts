import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { DisputeGlances } from '#dispute';
import { forbidden, type Actor } from '#kernel';
import { LiveMetrics } from './live-metrics.js';
import type { Stir } from './stir.js';
import type { Watcher } from './watcher.js';

/** Who watches a desk in this process, by the courts they serve there. */
@Injectable()
export class DeskLines {
  private readonly watchers = new Map<string, { watcher: Watcher; paths: readonly string[] }>();

  constructor(
    private readonly permissions: Permissions,
    private readonly glances: DisputeGlances,
    private readonly metrics: LiveMetrics,
  ) {}

  get isWatched(): boolean {
    return this.watchers.size > 0;
  }

  /** @throws `access.forbidden` without an office of the desk */
  watch(watcher: Watcher): void {
    const paths = this.pathsOf(watcher.actor);
    if (paths.length === 0) throw forbidden();
    this.watchers.set(watcher.id, { watcher, paths });
  }

  leave(watcher: Watcher): void {
    this.watchers.delete(watcher.id);
  }

  /** The person's roles are others now. */
  reconsider(watcher: Watcher): void {
    if (!this.watchers.has(watcher.id)) return;
    const paths = this.pathsOf(watcher.actor);
    if (paths.length > 0) this.watchers.set(watcher.id, { watcher, paths });
    else this.leave(watcher);
  }

  /** Tells each desk what happened in its courts: one message for each dispute, with the newest of its events. */
  async tell(stirs: readonly Stir[]): Promise<void> {
    const shown = new Map(
      stirs.flatMap(({ disputeId, deskCode }) => (deskCode ? [[disputeId, deskCode]] : [])),
    );
    if (!this.isWatched || shown.size === 0) return;
    const glances = await this.glances.of([...shown.keys()]);
    let told = 0;
    for (const glance of glances.values())
      for (const { watcher, paths } of this.watchers.values()) {
        const { disputeId, courtPath } = glance;
        const isTheirs = paths.some((path) => courtPath.startsWith(path));
        // A draft is nobody's to find, at the desk of its court neither.
        if (!isTheirs || !this.glances.standings(watcher.actor, glance)) continue;
        watcher.tellDesk({ disputeId, code: shown.get(disputeId) ?? '' });
        told += 1;
      }
    this.metrics.told('desk.changed', told);
  }

  /** As the queue does: where the person holds an office that may see it. */
  private pathsOf(actor: Actor): readonly string[] {
    const { office } = this.permissions.of('dispute.queue');
    const held = actor.scope ? [] : actor.roles.filter(({ role }) => office.includes(role));
    return [...new Set(held.map(({ organisationPath }) => organisationPath))];
  }
}
