/** Work that only one program at a time may do on a database, whichever of several was started first. */
import { setTimeout as pause } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { isSqlite, sqliteFile } from './data-source.js';
import { MysqlPool } from './mysql/mysql-pool.js';
import { literal } from './mysql/mysql-text.js';

const ASK_AGAIN_MS = 200;
const LONGEST_NAME = 64;

/**
 * Others with work of the same `name` wait. What holds them back is the system's or the server's own lock, so a
 * program that dies in the middle gives way at once.
 */
export async function alone<T>(url: string, name: string, work: () => Promise<T>): Promise<T> {
  const giveBack = isSqlite(url) ? await lockFile(sqliteFile(url), name) : await lockName(url, name);
  try {
    return await work();
  } finally {
    await giveBack();
  }
}

/** An empty database beside ours, held in an exclusive transaction. It stays: others may be waiting for it. */
async function lockFile(file: string, name: string): Promise<() => Promise<void>> {
  const lock = new BetterSqlite3(`${file}.${name}`, { timeout: 0 });
  while (!isTaken(lock)) await pause(ASK_AGAIN_MS);
  return () => {
    lock.close();
    return Promise.resolve();
  };
}

function isTaken(lock: BetterSqlite3.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return false;
    throw error;
  }
}

/** A named lock of the server lives as long as its connection. */
async function lockName(url: string, name: string): Promise<() => Promise<void>> {
  const pool = new MysqlPool(url, 1);
  const lock = literal(`concord-${name}:${new URL(url).pathname.slice(1)}`.slice(0, LONGEST_NAME));
  for (;;) {
    const [answer] = await pool.query([`SELECT GET_LOCK(${lock}, 5)`]);
    if (answer?.rows?.rows[0]?.[0] === 1) return () => pool.close();
  }
}
