/** An empty database for one measurement, removed afterwards. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { rootDir } from '#platform/config';

export interface ScratchDatabase {
  readonly url: string;
  remove(): Promise<void> | void;
}

/** On the disk the product would use: a memory file system would flatter everybody. */
export function scratchFolder(): string {
  const parent = join(rootDir(), 'var/bench');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'scratch-'));
}

export async function scratchDatabase(server?: string): Promise<ScratchDatabase> {
  if (server !== undefined) return onServer(server);
  const folder = scratchFolder();
  return {
    url: `sqlite:${join(folder, 'data.sqlite')}`,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onServer(server: string): Promise<ScratchDatabase> {
  const name = `concord_bench_${randomBytes(5).toString('hex')}`;
  await tell(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.toString(), remove: () => tell(server, `DROP DATABASE ${name}`) };
}

async function tell(server: string, sql: string): Promise<void> {
  const connection = await createConnection(server);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
