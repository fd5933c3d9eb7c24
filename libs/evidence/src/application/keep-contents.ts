import { Injectable } from '@nestjs/common';
import { Clock, SYSTEM, SystemClock } from '#kernel';
import { CommittedReads, UnitOfWork, type Tx } from '#platform/database';
import { ContentStore } from '#platform/files';
import { TakenFiles } from '../config/evidence-file.js';
import { EvidenceFileEntity } from '../persistence/evidence-file.entity.js';
import { streamOf, subjectOf } from './evidence-files.js';

const DAY_MS = 86_400_000;
const AT_ONCE = 100;

/**
 * Keeps the store in order: the contents of withdrawn files go when their time is over, private ones at once; and what
 * no row names any more goes after a day, by when every command that could have named it has ended.
 */
@Injectable()
export class KeepContents {
  /** The store knows real time only, whatever the house's clock says. */
  private readonly real = new SystemClock();
  private lookedAt: number | undefined;

  constructor(
    private readonly units: UnitOfWork,
    private readonly reads: CommittedReads,
    private readonly store: ContentStore,
    private readonly taken: TakenFiles,
    private readonly clock: Clock,
  ) {}

  /** Repeatable; several processes may do it at once. The whole store is looked through once a day. */
  async execute(): Promise<void> {
    await this.eraseWithdrawn();
    const now = this.real.now().getTime();
    if (this.lookedAt !== undefined && now - this.lookedAt < DAY_MS) return;
    this.lookedAt = now;
    await this.removeOrphans(new Date(now - DAY_MS));
  }

  /** Contents written before `olderThan` that no row can open. */
  async removeOrphans(olderThan: Date): Promise<number> {
    let removed = 0;
    let ids: string[] = [];
    for await (const { id, writtenAt } of this.store.list()) {
      if (writtenAt > olderThan) continue;
      ids.push(id);
      if (ids.length < AT_ONCE) continue;
      removed += await this.removeUnowned(ids);
      ids = [];
    }
    return removed + (await this.removeUnowned(ids));
  }

  private async eraseWithdrawn(): Promise<void> {
    const keptFrom = this.clock.now().getTime() - this.taken.limits.withdrawnKeptDays * DAY_MS;
    const due = await this.reads.select<{ id: string; dispute_id: string }>(
      `SELECT id, dispute_id FROM evidence_files WHERE withdrawn_at IS NOT NULL AND erased_at IS NULL
        AND (visibility = 'PRIVATE' OR withdrawn_at <= ?) ORDER BY withdrawn_at LIMIT ${AT_ONCE}`,
      [new Date(keptFrom).toISOString()],
    );
    for (const { id, dispute_id } of due) {
      const contentId = await this.units.run((tx) => this.erase(tx, dispute_id, id));
      if (contentId !== undefined) await this.removeUnowned([contentId]);
    }
  }

  /** First the key, for good and as a fact; then the bytes, which nothing opens any more. */
  private async erase(tx: Tx, disputeId: string, id: string): Promise<string | undefined> {
    await tx.lockStream(disputeId);
    const row = await tx.findOne(EvidenceFileEntity, { id, disputeId });
    if (!row || row.erasedAt !== null) return undefined;
    const { version, partyId, contentId } = row;
    const changes = { contentKey: null, erasedAt: tx.now, version: version + 1 };
    tx.update(EvidenceFileEntity, { id, version }, changes);
    await tx.record({
      type: 'evidence.erased',
      stream: streamOf(row),
      subject: subjectOf(row),
      data: { fileId: id, partyId },
      visibility: row.visibility === 'PRIVATE' ? `side:${partyId}` : 'parties',
      actor: SYSTEM,
    });
    return contentId;
  }

  private async removeUnowned(ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    const owned = await this.reads.select<{ content_id: string }>(
      `SELECT content_id FROM evidence_files WHERE content_key IS NOT NULL
        AND content_id IN (${ids.map(() => '?').join(',')})`,
      ids,
    );
    const living = new Set(owned.map(({ content_id }) => content_id));
    const orphans = ids.filter((id) => !living.has(id));
    for (const id of orphans) await this.store.remove(id);
    return orphans.length;
  }
}
