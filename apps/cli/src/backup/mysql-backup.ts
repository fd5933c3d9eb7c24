/** Dumps a MySQL-speaking database in one consistent view, and reads a dump back into an empty one. */
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { CommandFailed } from '../command.js';
import { DumpCounter } from './dump-counter.js';
import { runProgram } from './program.js';
import type { Counts } from './sqlite-backup.js';

const dumpPrograms = ['mariadb-dump', 'mysqldump'];
const clientPrograms = ['mariadb', 'mysql'];

/** The rows are counted in the dump itself: the database may have grown by the time anybody counts there. */
export async function dumpMysql(url: string, target: string): Promise<Counts> {
  const counter = new DumpCounter();
  await runProgram(
    dumpPrograms,
    [
      ...connectionOptions(url),
      '--single-transaction',
      '--hex-blob',
      // One row on each line, which is what the counter counts; `no-autocommit` keeps reading back quick.
      '--skip-extended-insert',
      '--no-autocommit',
      '--skip-dump-date',
      '--default-character-set=utf8mb4',
      '--routines',
      '--triggers',
      databaseOf(url),
    ],
    secretOf(url),
    { output: (stdout) => pipeline(stdout, counter, createWriteStream(target, { mode: 0o600 })) },
  );
  if (!counter.isComplete)
    throw new CommandFailed('The dump broke off before its end; nothing was kept of it.');
  return counter.rows;
}

export async function restoreMysql(source: string, url: string): Promise<Counts> {
  const present = await tablesOf(url);
  if (present.length > 0)
    throw new CommandFailed(`The database ${databaseOf(url)} is not empty (${present.length} tables).`);
  await runProgram(
    clientPrograms,
    [...connectionOptions(url), '--default-character-set=utf8mb4', databaseOf(url)],
    secretOf(url),
    { input: (stdin) => pipeline(createReadStream(source), stdin) },
  );
  return countMysql(url);
}

async function countMysql(url: string): Promise<Counts> {
  const tables = await tablesOf(url);
  const connection = await createConnection(url);
  try {
    const counts: Counts = {};
    for (const table of tables) {
      const [rows] = await connection.query<RowDataPacket[]>('SELECT count(*) AS n FROM ??', [table]);
      counts[table] = Number(rows[0]?.n);
    }
    return counts;
  } finally {
    await connection.end();
  }
}

async function tablesOf(url: string): Promise<string[]> {
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name`,
    );
    return rows.map((row) => String(row.name));
  } finally {
    await connection.end();
  }
}

function connectionOptions(text: string): string[] {
  const url = new URL(text);
  return [
    '--no-defaults',
    '--protocol=TCP',
    `--host=${url.hostname}`,
    `--port=${url.port || '3306'}`,
    `--user=${decodeURIComponent(url.username)}`,
  ];
}

const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

/** By the environment: arguments can be read by everybody on the machine. */
const secretOf = (url: string) => ({ MYSQL_PWD: decodeURIComponent(new URL(url).password) });
