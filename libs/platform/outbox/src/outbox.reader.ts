import { OutboxMessageRow, type CommittedReads, type Tx, type UnitOfWork } from '#platform/database';

/** What the outbox looks like from outside: for metrics, readiness and the people who look after dead messages. */
export interface OutboxState {
  readonly waiting: number;
  /** Given up; each needs a person. */
  readonly dead: number;
  /** Since when the longest waiting message that is due has been due. */
  readonly oldestDueAt: Date | undefined;
}

export class OutboxReader {
  constructor(private readonly reads: CommittedReads) {}

  async state(now: Date): Promise<OutboxState> {
    const [waiting] = await this.reads.select<{ n: number; oldest: string | null }>(
      'SELECT COUNT(*) AS n, MIN(CASE WHEN available_at <= ? THEN available_at END) AS oldest FROM outbox_messages WHERE open = 1',
      [now],
    );
    const [dead] = await this.reads.select<{ n: number }>(
      'SELECT COUNT(*) AS n FROM outbox_messages WHERE open = 0 AND dead = 1',
    );
    const oldest = waiting?.oldest ?? undefined;
    return {
      waiting: waiting?.n ?? 0,
      dead: dead?.n ?? 0,
      oldestDueAt: oldest === undefined ? undefined : new Date(oldest),
    };
  }

  deadMessages(limit = 100): Promise<OutboxMessageRow[]> {
    return this.reads.find(
      OutboxMessageRow,
      { open: false, dead: true },
      { orderBy: { availableAt: 'asc' }, limit },
    );
  }
}

/** A person has removed the cause: the message gets all its attempts again. */
export function reviveMessage(tx: Tx, id: string): void {
  tx.update(
    OutboxMessageRow,
    { id, dead: true },
    { open: true, dead: false, attempts: 0, availableAt: tx.now, lastError: null },
  );
}

/** Forgets what was done before an instant; dead messages stay until somebody has looked. */
export function purgeOutbox(unitOfWork: UnitOfWork, before: Date): Promise<void> {
  return unitOfWork.run((tx) => {
    tx.change('DELETE FROM outbox_messages WHERE open = 0 AND dead = 0 AND done_at < ?', [before]);
    tx.change('DELETE FROM handled_messages WHERE handled_at < ?', [before]);
    return Promise.resolve();
  });
}
