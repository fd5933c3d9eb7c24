import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reads } from '#platform/database';
import { testDialect } from '#testing/database';

const TABLES = {
  sqlite: `SELECT name AS tab FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
  mysql: `SELECT table_name AS tab FROM information_schema.tables
    WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'`,
} as const;

/** Every row of every table there is, whoever made it, as a reader of the database sees it. */
export async function rowsStored(reads: Pick<Reads, 'select'>): Promise<ReadonlyMap<string, Buffer>> {
  const tables = await reads.select<{ tab: string }>(TABLES[testDialect]);
  const found = new Map<string, Buffer>();
  for (const { tab } of tables) {
    const rows = await reads.select<Record<string, unknown>>(`SELECT * FROM \`${tab}\``);
    const values = rows.flatMap((row) => Object.values(row));
    found.set(tab, Buffer.concat(values.flatMap((value) => [bytesOf(value), Buffer.from('\n')])));
  }
  return found;
}

/** JSON columns come back opened. */
function bytesOf(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value;
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Every file of a folder, whatever it is. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Of the embedded database: its file, and what it writes beside it. Nothing where the database is a server. */
export const databaseFiles = (url: string): ReadonlyMap<string, Buffer> =>
  url.startsWith('sqlite:') ? filesIn(dirname(url.slice('sqlite:'.length))) : new Map();
