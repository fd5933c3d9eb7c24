import type { CommittedReads } from '#platform/database';
import { testDialect } from '#testing/database';

/** What is in every table, in short: rows, versions and last numbers. A refused call must leave it as it was. */
export type Fingerprint = Readonly<Record<string, string>>;

/** Readings are facts of their own and are written whatever the answer was. */
const READINGS = ['audit_reads'];
/** What a refusal may leave behind, or what is written beside it. */
const BESIDE: Readonly<Record<string, string>> = {
  // A unit that stores readings marks its commit among the keys.
  idempotency_keys: " WHERE actor_id <> 'unit-of-work'",
  // Wrong passwords are refused, and after enough of them the account rests: that is the point of it.
  stream_events: " WHERE type <> 'access.account-rests'",
};

interface Column {
  readonly tab: string;
  readonly col: string;
}

export class Fingerprints {
  private query: string | undefined;

  constructor(private readonly reads: CommittedReads) {}

  async take(): Promise<Fingerprint> {
    this.query ??= await this.compose();
    const rows = await this.reads.select<{ tab: string; rows_: number; versions: unknown; last: unknown }>(
      this.query,
    );
    return Object.fromEntries(
      rows.map(({ tab, rows_, versions, last }) => [tab, [rows_, versions, last].map(String).join('/')]),
    );
  }

  private async compose(): Promise<string> {
    const columns = await this.reads.select<Column>(COLUMNS[testDialect]);
    const tables = new Set(columns.map(({ tab }) => tab).filter((tab) => !READINGS.includes(tab)));
    const of = (table: string): Column[] => columns.filter(({ tab }) => tab === table);
    return [...tables].map((table) => part(table, of(table))).join(' UNION ALL ');
  }
}

function part(tab: string, columns: readonly Column[]): string {
  const has = (name: string): boolean => columns.some(({ col }) => col === name);
  const versions = has('version') ? 'SUM(version)' : 'NULL';
  const last = has('seq') ? 'MAX(seq)' : 'NULL';
  return `SELECT '${tab}' AS tab, COUNT(*) AS rows_, ${versions} AS versions, ${last} AS last FROM ${tab}${BESIDE[tab] ?? ''}`;
}

const COLUMNS = {
  sqlite: `SELECT m.name AS tab, p.name AS col FROM sqlite_master m JOIN pragma_table_info(m.name) p
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'`,
  mysql: `SELECT table_name AS tab, column_name AS col FROM information_schema.columns
    WHERE table_schema = DATABASE()`,
} as const;

/** Names of tables that are not what they were. */
export const changed = (before: Fingerprint, after: Fingerprint): string[] =>
  Object.keys(after).filter((tab) => before[tab] !== after[tab]);
