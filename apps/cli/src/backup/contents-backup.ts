/** Copies the folder of contents beside a backup, and back. A content never changes once it is written; it may go. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandFailed } from '../command.js';
import { sha256Of } from './manifest.js';

export interface CopiedContents {
  readonly count: number;
  /** Over the names and digests of all of them. */
  readonly sha256: string;
}

/** What is half written has a name of its own and is left out. */
const UNFINISHED = /\.new$/;

async function namesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !UNFINISHED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Contents that are erased while they are copied are left out: nothing names them any more. */
export async function copyContents(from: string, to: string): Promise<CopiedContents> {
  for (const name of await namesIn(from)) {
    const target = join(to, name);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await copyFile(join(from, name), target).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    });
  }
  return inspectContents(to);
}

/** @throws CommandFailed unless exactly what was backed up arrived. */
export async function restoreContents(from: string, to: string, expected: CopiedContents): Promise<void> {
  if ((await namesIn(to)).length > 0)
    throw new CommandFailed(`The folder ${to} holds files already; restore into an empty one.`);
  const found = await copyContents(from, to);
  if (found.sha256 !== expected.sha256)
    throw new CommandFailed(
      `The files are not those that were backed up: ${expected.count} then, ${found.count} now, or others.`,
    );
}

async function inspectContents(folder: string): Promise<CopiedContents> {
  const names = await namesIn(folder);
  const all = createHash('sha256');
  for (const name of names) all.update(`${name} ${await sha256Of(join(folder, name))}\n`);
  return { count: names.length, sha256: all.digest('hex') };
}
