import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import { SettableClock } from '#kernel';
import { freshPlace } from '#testing/database';
import { readManifest } from './manifest.js';
import { restoreBackup, takeBackup } from './take-and-restore.js';

const words = [
  "it's `quoted`",
  'line one\nINSERT INTO `letters` VALUES (9);\nline three',
  '纠纷调解',
  'x'.repeat(100_000),
];

async function execute(url: string, sql: string, params: readonly string[] = []): Promise<unknown[]> {
  if (url.startsWith('sqlite:')) return onSqlite(url, sql, params);
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query(sql, [...params]);
    return Array.isArray(rows) ? rows : [];
  } finally {
    await connection.end();
  }
}

function onSqlite(url: string, sql: string, params: readonly string[]): unknown[] {
  const database = new Database(url.slice('sqlite:'.length));
  database.pragma('journal_mode = WAL');
  try {
    const statement = database.prepare(sql);
    if (statement.reader) return statement.all(...params);
    statement.run(...params);
    return [];
  } finally {
    database.close();
  }
}

describe('backup and restore', () => {
  const clock = new SettableClock(new Date('2026-11-22T11:00:00.000Z'));
  let folder: string;
  let source: Awaited<ReturnType<typeof freshPlace>>;
  let target: Awaited<ReturnType<typeof freshPlace>>;

  const take = (into = 'one') =>
    takeBackup({
      databaseUrl: source.url,
      filesDirectory: join(folder, 'kept'),
      folder: join(folder, into),
      keyIds: ['field.v2', 'field.v1'],
      clock,
    });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'concord-backup-'));
    source = await freshPlace();
    target = await freshPlace();
    await execute(source.url, 'CREATE TABLE letters (id INTEGER PRIMARY KEY, words LONGTEXT NOT NULL)');
    await execute(source.url, 'CREATE TABLE nothing_yet (id INTEGER PRIMARY KEY)');
    for (const [id, text] of words.entries())
      await execute(source.url, 'INSERT INTO letters (id, words) VALUES (?, ?)', [String(id), text]);
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await Promise.all([source.remove(), target.remove()]);
  });

  it('brings back every word of every row', async () => {
    const manifest = await take();
    expect(manifest.tables).toEqual({ letters: words.length, nothing_yet: 0 });
    await restoreBackup(join(folder, 'one'), target.url, join(folder, 'back'));
    const rows = await execute(target.url, 'SELECT words FROM letters ORDER BY id');
    expect(rows.map((row) => (row as { words: string }).words)).toEqual(words);
  });

  it('brings back the files beside it, and only into an empty folder', async () => {
    const kept = join(folder, 'kept/evidence/ab');
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, 'whole'), 'sealed content');
    writeFileSync(join(kept, 'half.0123.new'), 'half of a con');
    const { contents } = await take();
    expect(contents?.count).toBe(1);
    await restoreBackup(join(folder, 'one'), target.url, join(folder, 'back'));
    expect(readFileSync(join(folder, 'back/evidence/ab/whole'), 'utf8')).toBe('sealed content');
    const other = await freshPlace();
    await expect(restoreBackup(join(folder, 'one'), other.url, join(folder, 'back'))).rejects.toThrow(
      'restore into an empty one',
    );
    await other.remove();
  });

  it('refuses files that are not those backed up', async () => {
    mkdirSync(join(folder, 'kept'));
    writeFileSync(join(folder, 'kept/one'), 'sealed content');
    await take();
    appendFileSync(join(folder, 'one/files/one'), '!');
    await expect(restoreBackup(join(folder, 'one'), target.url, join(folder, 'back'))).rejects.toThrow(
      'not those that were backed up',
    );
  });

  it('names the keys it needs and holds none', async () => {
    await take();
    expect(readManifest(join(folder, 'one'))).toMatchObject({
      keyIds: ['field.v2', 'field.v1'],
      takenAt: '2026-11-22T11:00:00.000Z',
    });
  });

  it('refuses a file that is not the one backed up', async () => {
    const { file } = await take();
    appendFileSync(join(folder, 'one', file), ' ');
    await expect(restoreBackup(join(folder, 'one'), target.url, join(folder, 'back'))).rejects.toThrow(
      'SHA-256 differs',
    );
  });

  it('refuses to call complete what has not the rows it should have', async () => {
    await take();
    const path = join(folder, 'one/manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"nothing_yet": 0', '"nothing_yet": 1'));
    await expect(restoreBackup(join(folder, 'one'), target.url, join(folder, 'back'))).rejects.toThrow(
      'nothing_yet: 1 backed up, 0 found',
    );
  });

  it('restores over nothing and backs up over nothing', async () => {
    await take();
    await expect(restoreBackup(join(folder, 'one'), source.url, join(folder, 'back'))).rejects.toThrow(
      /already a database|is not empty/,
    );
    await expect(take()).rejects.toThrow('a backup gets a folder of its own');
  });

  it('takes a folder without a manifest for what it is: a backup that broke off', async () => {
    await take();
    rmSync(join(folder, 'one/manifest.json'));
    await expect(restoreBackup(join(folder, 'one'), target.url, join(folder, 'back'))).rejects.toThrow(
      'not a finished one',
    );
  });
});
