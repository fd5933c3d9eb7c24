import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type ConcordDatabase, type OpenDatabaseOptions } from '#platform/database';
import mysql from 'mysql2/promise';

/**
 * A fresh database for a test file: an SQLite file, or with `DB=mysql` a database of its own on the server of
 * `TEST_MYSQL_URL` (an account that may create databases). `close()` removes it.
 */
export type TestDatabase = ConcordDatabase & { readonly url: string };

export const testDialect: 'sqlite' | 'mysql' = process.env['DB'] === 'mysql' ? 'mysql' : 'sqlite';

interface Place {
  readonly url: string;
  remove(): Promise<void>;
}

export async function testDatabase(
  options: Omit<OpenDatabaseOptions, 'url'> = { entities: [], migrations: [] },
): Promise<TestDatabase> {
  const place = await freshPlace();
  const database = await openDatabase({ ...options, url: place.url });
  const close = database.close.bind(database);
  return Object.assign(database, {
    url: place.url,
    close: async () => {
      try {
        await close();
      } finally {
        await place.remove();
      }
    },
  });
}

/** The address of an empty database, for tests that open it themselves (several times, or through Nest). */
export async function freshPlace(dialect = testDialect): Promise<Place> {
  return dialect === 'mysql' ? onServer() : inFile();
}

function inFile(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'concord-test-'));
  return {
    url: `sqlite:${join(folder, 'concord.sqlite')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function onServer(): Promise<Place> {
  const server = process.env['TEST_MYSQL_URL'];
  if (!server) throw new Error('DB=mysql needs TEST_MYSQL_URL');
  const name = `concord_${randomBytes(6).toString('hex')}`;
  await onConnection(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.toString(), remove: () => onConnection(server, `DROP DATABASE IF EXISTS ${name}`) };
}

async function onConnection(server: string, sql: string): Promise<void> {
  const connection = await mysql.createConnection(server);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
