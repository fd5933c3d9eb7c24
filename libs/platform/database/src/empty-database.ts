/** Takes everything out of a database, tables included. For a demo that was cut off while it was told. */
import { rmSync } from 'node:fs';
import { isSqlite, sqliteFile } from './data-source.js';
import { MysqlPool } from './mysql/mysql-pool.js';

/** Nobody may have it open. */
export async function emptyDatabase(url: string): Promise<void> {
  if (!isSqlite(url)) return dropTables(url);
  for (const part of ['', '-wal', '-shm']) rmSync(`${sqliteFile(url)}${part}`, { force: true });
}

async function dropTables(url: string): Promise<void> {
  const pool = new MysqlPool(url, 1);
  try {
    const [answer] = await pool.query([
      "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
    ]);
    const names = (answer?.rows?.rows ?? []).map(([name]) => `\`${String(name)}\``);
    if (names.length > 0)
      await pool.query(['SET SESSION foreign_key_checks = 0', `DROP TABLE ${names.join(', ')}`]);
  } finally {
    await pool.close();
  }
}
