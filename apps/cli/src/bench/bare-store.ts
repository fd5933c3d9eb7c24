/** One advance as plainly as a driver allows: select, guarded update, three inserts, one durable transaction. */
import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import {
  createPool,
  type Pool,
  type PoolConnection,
  type ResultSetHeader,
  type RowDataPacket,
} from 'mysql2/promise';
import { advanceBare, firstSnapshot, type BareStep } from './bare.machine.js';

export interface BareStore {
  /** The new version, or undefined when somebody else was faster. */
  advance(id: string, now: string): Promise<number | undefined> | number | undefined;
  close(): Promise<void> | void;
}

interface BareRow {
  readonly snapshot: string;
  readonly version: number;
}

const tables = [
  `CREATE TABLE bare_disputes (id CHAR(36) PRIMARY KEY, state VARCHAR(32) NOT NULL, snapshot LONGTEXT NOT NULL, version INTEGER NOT NULL)`,
  ...['bare_events', 'bare_facts', 'bare_messages'].map(
    (name) =>
      `CREATE TABLE ${name} (id CHAR(36) PRIMARY KEY, dispute_id CHAR(36) NOT NULL, version INTEGER NOT NULL, at CHAR(24) NOT NULL, data LONGTEXT NOT NULL)`,
  ),
];
const addDispute = 'INSERT INTO bare_disputes (id, state, snapshot, version) VALUES (?, ?, ?, 1)';
const load = 'SELECT snapshot, version FROM bare_disputes WHERE id = ?';
const guardedUpdate =
  'UPDATE bare_disputes SET state = ?, snapshot = ?, version = version + 1 WHERE id = ? AND version = ?';
const inserts = ['bare_events', 'bare_facts', 'bare_messages'].map(
  (name) => `INSERT INTO ${name} (id, dispute_id, version, at, data) VALUES (?, ?, ?, ?, ?)`,
);

const rowFor = (id: string, version: number, now: string, { state }: BareStep) => [
  randomUUID(),
  id,
  version,
  now,
  JSON.stringify({ state }),
];

export function bareSqlite(file: string, ids: readonly string[]): BareStore {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  for (const sql of tables) database.exec(sql);
  const add = database.prepare(addDispute);
  database.transaction(() => ids.forEach((id) => add.run(id, 'received', firstSnapshot)))();
  const select = database.prepare<[string], BareRow>(load);
  const update = database.prepare(guardedUpdate);
  const insert = inserts.map((sql) => database.prepare(sql));
  const advance = database.transaction((id: string, now: string) => {
    const row = select.get(id);
    if (!row) return undefined;
    const step = advanceBare(row.snapshot);
    if (update.run(step.state, step.snapshot, id, row.version).changes !== 1) return undefined;
    for (const statement of insert) statement.run(...rowFor(id, row.version + 1, now, step));
    return row.version + 1;
  });
  return { advance: (id, now) => advance.immediate(id, now), close: () => void database.close() };
}

export async function bareMysql(
  url: string,
  ids: readonly string[],
  connections: number,
): Promise<BareStore> {
  const pool = createPool({ uri: url, connectionLimit: connections });
  for (const sql of tables) await pool.query(sql);
  for (const id of ids) await pool.query(addDispute, [id, 'received', firstSnapshot]);
  return { advance: (id, now) => advanceOnMysql(pool, id, now), close: () => pool.end() };
}

async function advanceOnMysql(pool: Pool, id: string, now: string): Promise<number | undefined> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    const version = await stepOnMysql(connection, id, now);
    await (version === undefined ? connection.rollback() : connection.commit());
    return version;
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}

async function stepOnMysql(connection: PoolConnection, id: string, now: string): Promise<number | undefined> {
  const [rows] = await connection.execute<(BareRow & RowDataPacket)[]>(load, [id]);
  const row = rows[0];
  if (!row) return undefined;
  const step = advanceBare(row.snapshot);
  const change = [step.state, step.snapshot, id, row.version];
  const [updated] = await connection.execute<ResultSetHeader>(guardedUpdate, change);
  if (updated.affectedRows !== 1) return undefined;
  for (const sql of inserts) await connection.execute(sql, rowFor(id, row.version + 1, now, step));
  return row.version + 1;
}
