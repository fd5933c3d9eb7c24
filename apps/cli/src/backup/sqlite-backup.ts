/** Copies an embedded database while it is in use, and proves that the copy is a whole database. */
import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CommandFailed } from '../command.js';

export type Counts = Record<string, number>;

export async function copySqlite(source: string, target: string): Promise<Counts> {
  if (!existsSync(source)) throw new CommandFailed(`There is no database at ${source}.`);
  const database = new Database(source, { readonly: true, fileMustExist: true });
  try {
    await database.backup(target);
  } finally {
    database.close();
  }
  return inspectSqlite(target);
}

/** Never over an existing database: what is there may be the only copy of something. */
export function restoreSqlite(source: string, target: string): Counts {
  if (existsSync(target))
    throw new CommandFailed(`There is already a database at ${target}; restore beside it.`);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target, constants.COPYFILE_EXCL);
  return inspectSqlite(target);
}

function inspectSqlite(file: string): Counts {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const verdict = database.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new CommandFailed(`${file} is damaged: ${String(verdict)}`);
    return Object.fromEntries(tablesOf(database).map((table) => [table, rowsOf(database, table)]));
  } finally {
    database.close();
  }
}

/** Tables that keep an index (FTS5 shadow tables) are compared too: they are part of what was copied. */
function tablesOf(database: Database.Database): string[] {
  const names = database
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name`,
    )
    .all();
  return names.map(({ name }) => name);
}

function rowsOf(database: Database.Database, table: string): number {
  const row = database.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${table}"`).get();
  return row?.n ?? 0;
}
