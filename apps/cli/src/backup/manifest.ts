/** The page that travels with a backup: what is in it, how to know it is whole, and which keys it needs. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CommandFailed } from '../command.js';
import type { CopiedContents } from './contents-backup.js';

export interface Manifest {
  readonly format: 1;
  readonly database: 'sqlite' | 'mysql';
  readonly takenAt: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows of each table. */
  readonly tables: Readonly<Record<string, number>>;
  /** Contents of files, copied into the folder `files`; absent in backups of before there were any. */
  readonly contents?: CopiedContents;
  /** Keys that were in use. They are NOT in the backup: without them personal fields stay unreadable. */
  readonly keyIds: readonly string[];
}

const name = 'manifest.json';

export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, name), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

export function readManifest(folder: string): Manifest {
  let text: string;
  try {
    text = readFileSync(join(folder, name), 'utf8');
  } catch {
    throw new CommandFailed(`${folder} holds no ${name}: it is not a backup, or not a finished one.`);
  }
  const manifest = JSON.parse(text) as Manifest;
  if ((manifest.format as number) !== 1) throw new CommandFailed('This backup was made by a newer Concord.');
  return manifest;
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

export async function requireWhole(folder: string, manifest: Manifest): Promise<void> {
  if ((await sha256Of(join(folder, manifest.file))) !== manifest.sha256)
    throw new CommandFailed(`${manifest.file} is not the file that was backed up: its SHA-256 differs.`);
}

/** Names the tables whose rows are not as many as the manifest says; empty when all are there. */
export function missingRows(manifest: Manifest, found: Readonly<Record<string, number>>): string[] {
  const names = new Set([...Object.keys(manifest.tables), ...Object.keys(found)]);
  return [...names]
    .filter((table) => manifest.tables[table] !== found[table])
    .map(
      (table) =>
        `${table}: ${manifest.tables[table] ?? 'no table'} backed up, ${found[table] ?? 'no table'} found`,
    );
}
