/** Folders that are thrown away with the run, in memory where the system has room for them. */
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { atTheEnd } from './children.mjs';

const MEMORY = '/dev/shm';
const ROOM_BYTES = 4 * 1024 ** 3;

/**
 * Hundreds of databases of ninety tables are made and thrown away, and nothing of them has to outlive the run: where the
 * system has a folder in memory with room for them, no disk is waited for. Servers and SQLite do everything they do on
 * a disk, and what a killed process wrote is there as it would be on one. Undefined where there is no such folder.
 */
export function inMemory(name) {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < ROOM_BYTES) return undefined;
    const folder = mkdtempSync(join(MEMORY, `concord-${name}-`));
    atTheEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
    return folder;
  } catch {
    return undefined;
  }
}
