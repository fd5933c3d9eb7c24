/** Every row that belongs to one dispute, in whatever table, so that a refused command can be seen to have left no trace. */
import { createHash } from 'node:crypto';
import type { CommittedReads } from '#platform/database';
import { testDialect } from '#testing/database';

/** Readings are facts of their own and are written whatever the answer was. */
const READINGS = ['audit_reads', 'audit_checkpoints'];
const OF_A_DISPUTE = ['stream', 'dispute_id'];

export type Rows = Readonly<Record<string, string>>;

interface Column {
  readonly tab: string;
  readonly col: string;
}

export class DisputeRows {
  private tables: readonly Column[] | undefined;

  constructor(private readonly reads: CommittedReads) {}

  /** Content of the rows, table by table, in short. */
  async of(disputeId: string): Promise<Rows> {
    this.tables ??= await this.tablesOfDisputes();
    const rows: Record<string, string> = { idempotency_keys: await this.keys() };
    for (const { tab, col } of this.tables)
      rows[tab] = sealed(
        await this.reads.select(`SELECT * FROM ${tab} WHERE ${col} = ? ORDER BY 1, 2`, [disputeId]),
      );
    return rows;
  }

  private async tablesOfDisputes(): Promise<readonly Column[]> {
    const columns = await this.reads.select<Column>(COLUMNS[testDialect]);
    const found = columns.filter(({ tab, col }) => OF_A_DISPUTE.includes(col) && !READINGS.includes(tab));
    return [{ tab: 'disputes', col: 'id' }, ...found];
  }

  /** Answers are kept under a key of the caller's; marks that units of reading leave of their own are not answers. */
  private async keys(): Promise<string> {
    const [counted] = await this.reads.select<{ kept: unknown }>(
      "SELECT COUNT(*) AS kept FROM idempotency_keys WHERE actor_id <> 'unit-of-work'",
    );
    return String(counted?.kept);
  }
}

export const changedIn = (before: Rows, after: Rows): string[] =>
  Object.keys(after).filter((tab) => before[tab] !== after[tab]);

const sealed = (rows: readonly object[]): string =>
  `${rows.length} ${createHash('sha256').update(JSON.stringify(rows)).digest('hex')}`;

const COLUMNS = {
  sqlite: `SELECT m.name AS tab, p.name AS col FROM sqlite_master m JOIN pragma_table_info(m.name) p
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'`,
  mysql: `SELECT table_name AS tab, column_name AS col FROM information_schema.columns
    WHERE table_schema = DATABASE()`,
} as const;
