import type { ConcordDatabase } from '#platform/database';

/** What somebody with the database's password could do to the audit tables, and a way back. */
export type Row = Record<string, string | number | null>;

export const auditTables: [string, string[]][] = [
  ['streams', ['id']],
  ['stream_events', ['id']],
  ['event_particulars', ['event_id']],
  ['audit_facts', ['stream', 'seq']],
  ['audit_checkpoints', ['id']],
];

/** One character or one unit away. */
export function changed(value: string | number | null): string | number {
  if (value === null) return 'x';
  if (typeof value === 'number') return value + 1000;
  return (value.startsWith('1') ? '2' : '1') + value.slice(1);
}

export class Tampering {
  constructor(private readonly database: Pick<ConcordDatabase, 'unitOfWork' | 'reads'>) {}

  change(sql: string, params: readonly unknown[] = []): Promise<void> {
    return this.database.unitOfWork.run((tx) => {
      tx.change(sql, params);
      return Promise.resolve();
    });
  }

  rowsOf(table: string): Promise<Row[]> {
    return this.database.reads.select<Row>(`SELECT * FROM ${table}`);
  }

  insert(table: string, row: Row): Promise<void> {
    const names = Object.keys(row).map((name) => `\`${name}\``);
    const marks = names.map(() => '?').join(',');
    return this.change(`INSERT INTO ${table} (${names.join(',')}) VALUES (${marks})`, Object.values(row));
  }

  async snapshot(): Promise<ReadonlyMap<string, Row[]>> {
    const kept = new Map<string, Row[]>();
    for (const [table] of auditTables) kept.set(table, await this.rowsOf(table));
    return kept;
  }

  async restore(kept: ReadonlyMap<string, Row[]>): Promise<void> {
    for (const [table, rows] of kept) {
      await this.change(`DELETE FROM ${table}`);
      for (const row of rows) await this.insert(table, row);
    }
  }
}
