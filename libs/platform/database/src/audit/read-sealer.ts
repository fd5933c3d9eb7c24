import { AuditReadRow } from '../persistence/audit.entity.js';
import type { CommittedReads, UnitOfWork } from '../tx.js';
import { ledgerOf } from '../unit/unit-tx.js';

const ROWS_AT_ONCE = 200;

/** Moves waiting readings into their streams' chains, a bounded number in one unit of work. */
export class ReadSealer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: CommittedReads,
  ) {}

  /** Answers how many were sealed; a full batch means that more wait. */
  async sealPending(limit = ROWS_AT_ONCE): Promise<number> {
    const waiting = await this.reads.find(AuditReadRow, {}, { orderBy: { id: 'asc' }, limit });
    return waiting.length === 0 ? 0 : this.seal(waiting);
  }

  /** Everything that waits now, for the end of the program and for tests. */
  async sealAll(): Promise<void> {
    while ((await this.sealPending()) > 0);
  }

  private seal(waiting: readonly AuditReadRow[]): Promise<number> {
    const ids = waiting.map(({ id }) => id);
    // Always in the same order: two sealers wait for each other instead of deadlocking.
    const streams = [...new Set(waiting.map(({ stream }) => stream))].sort();
    return this.unitOfWork.run(async (tx) => {
      const ledger = ledgerOf(tx);
      await Promise.all(streams.map((stream) => tx.lockStream(stream)));
      // Read again under the locks: another sealer may have been quicker.
      const rows = await tx.find(AuditReadRow, { id: ids }, { orderBy: { id: 'asc' } });
      for (const { id, ...fact } of rows) await ledger.appendFact({ ...fact, refId: id, contentHash: null });
      tx.remove(AuditReadRow, { id: rows.map(({ id }) => id) });
      return rows.length;
    });
  }
}
