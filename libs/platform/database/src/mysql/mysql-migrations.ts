import type { DataSource } from 'typeorm';
import { MysqlPool } from './mysql-pool.js';
import { literal } from './mysql-text.js';

/** What has to be known and settled on a server before and while the schema is brought up to date. */

/** @throws Error when the database's collation is not ours and may not be changed by this account. */
export async function inspectServer(url: string): Promise<'mysql' | 'mariadb'> {
  const pool = new MysqlPool(url, 1);
  try {
    const [answer] = await pool.query(['SELECT VERSION(), @@collation_database, DATABASE()']);
    const [version, collation, name] = (answer?.rows?.rows[0] ?? []) as string[];
    // Text compares byte by byte, as in SQLite; tables take the collation of their database.
    if (collation !== 'utf8mb4_bin')
      await pool.query([`ALTER DATABASE \`${name ?? ''}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`]);
    return version?.includes('MariaDB') ? 'mariadb' : 'mysql';
  } finally {
    await pool.close();
  }
}

/** Several processes may start at once: one migrates, the others wait and then find nothing to do. */
export async function migrateAlone(url: string, dataSource: DataSource): Promise<void> {
  const pool = new MysqlPool(url, 1);
  const name = literal(`concord-migrations:${new URL(url).pathname.slice(1)}`.slice(0, 64));
  try {
    const [answer] = await pool.query([`SELECT GET_LOCK(${name}, 120)`]);
    if (answer?.rows?.rows[0]?.[0] !== 1) throw new Error('another process is migrating for more than 120 s');
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    // Closing the connection gives the lock back.
    await pool.close();
  }
}
