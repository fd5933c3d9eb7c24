import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { KeyStore, type KeyPurpose } from '#platform/crypto';
import { BackgroundLoop, CommittedReads, UnitOfWork } from '#platform/database';
import { RangeEntity } from '../persistence/range.entity.js';
import { BOUNDS } from './offer-settings.js';

/** Each range has a key of its own, outside the database, so that it can be destroyed alone. */
export const rangeKey = (rangeId: string): KeyPurpose => `range.${rangeId}`;

/**
 * Destroys the keys of ranges that are over: whoever ended one does so before answering, and every process looks for
 * what a killed one has left. First the key, then the note of it; a second time finds nothing left to destroy.
 */
@Injectable()
export class RangeKeys implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('range');
  private readonly loop = new BackgroundLoop({
    task: () => this.round(),
    everyMs: BOUNDS.lookEveryMs,
    onError: (error) => this.log.error(error),
  });

  constructor(
    private readonly reads: CommittedReads,
    private readonly units: UnitOfWork,
    private readonly keys: KeyStore,
  ) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Answers whether more may wait. */
  async round(): Promise<boolean> {
    const due = await this.reads.select<{ id: string }>(
      `SELECT id FROM sealed_ranges WHERE key_destroyed_at IS NULL AND state <> 'waiting'
        LIMIT ${BOUNDS.endedAtOnce}`,
    );
    for (const { id } of due) await this.destroy(id);
    return due.length === BOUNDS.endedAtOnce;
  }

  /** Nothing happens to the key of a range that still waits. */
  async destroyIfOver(rangeId: string): Promise<void> {
    const [row] = await this.reads.find(RangeEntity, { id: rangeId, keyDestroyedAt: null });
    if (row && row.state !== 'waiting') await this.destroy(rangeId);
  }

  private destroy(rangeId: string): Promise<void> {
    const living = this.keys.ids().filter((id) => id.startsWith(`${rangeKey(rangeId)}.v`));
    for (const keyId of living) this.keys.destroy(keyId);
    return this.units.run(async (tx) => {
      const left = { id: rangeId, keyDestroyedAt: null };
      // Another process may have noted it meanwhile; the key is gone either way.
      if (await tx.findOne(RangeEntity, left)) tx.update(RangeEntity, left, { keyDestroyedAt: tx.now });
    });
  }
}
