import { newId } from '#kernel';
import { OutboxMessageRow, type CommittedReads, type Tx, type UnitOfWork } from '#platform/database';

export const LEASE_MS = 60_000;

/** A message this process may work on until its lease ends. */
export interface Leased {
  readonly row: OutboxMessageRow;
  /** Names the claim; every later write on the message is guarded by it. */
  readonly lease: string;
}

/**
 * Who may work on what. The candidates are only a guess; the claim is one guarded statement, so of two relays
 * that guess alike exactly one gets each message.
 */
export class OutboxLeases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: CommittedReads,
  ) {}

  async claim(now: Date, limit: number): Promise<Leased[]> {
    const candidates = await this.reads.select<{ id: string }>(DUE, [now, now, limit]);
    if (candidates.length === 0) return [];
    const ids = candidates.map(({ id }) => id).sort();
    const lease = newId();
    return this.unitOfWork.run(async (tx) => {
      const until = new Date(now.getTime() + LEASE_MS);
      tx.change(`${CLAIM} (${ids.map(() => '?').join(',')})`, [lease, until, now, ...ids]);
      const rows = await tx.find(
        OutboxMessageRow,
        { leaseOwner: lease, id: ids },
        { orderBy: { id: 'asc' } },
      );
      return rows.map((row) => ({ row, lease }));
    });
  }

  /** For messages claimed and not begun when the program stops. */
  async handBack(leased: readonly Leased[]): Promise<void> {
    if (leased.length === 0) return;
    await this.unitOfWork.run((tx) => {
      for (const { row, lease } of leased) tx.updateAny(OutboxMessageRow, held(row.id, lease), free);
      return Promise.resolve();
    });
  }
}

/** The condition of every write on a claimed message: a lease that ran out and was taken over writes nothing. */
export const held = (id: string, leaseOwner: string) => ({ id, leaseOwner, open: true });
export const free = { leaseOwner: null, leaseUntil: null };

export function markDone(tx: Tx, { row, lease }: Leased): void {
  tx.update(OutboxMessageRow, held(row.id, lease), { open: false, doneAt: tx.now, ...free });
}

const DUE = `SELECT id FROM outbox_messages WHERE open = 1 AND dead = 0 AND available_at <= ?
  AND (lease_until IS NULL OR lease_until <= ?) ORDER BY available_at LIMIT ?`;
const CLAIM = `UPDATE outbox_messages SET lease_owner = ?, lease_until = ?
  WHERE open = 1 AND (lease_until IS NULL OR lease_until <= ?) AND id IN`;
