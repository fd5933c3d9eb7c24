/** The few file operations a key needs: appear at once and whole, and disappear for good. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Read by its code alone: an error of the file system may come from another realm. */
const hasCode = (error: unknown, code: string): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === code;

export const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT');

/** Written beside, synced, then linked to its name: nobody reads half a key, and the first of two writers wins. */
export function publishFile(path: string, content: string, mode: number): void {
  const beside = `${path}.${randomBytes(6).toString('hex')}.new`;
  writeDurably(openSync(beside, 'wx', mode), Buffer.from(content));
  try {
    linkSync(beside, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    unlinkSync(beside);
  }
  syncDirectory(path);
}

/** Overwrites the bytes before the name goes, so that an undelete finds noise. */
export function destroyFile(path: string): void {
  try {
    const { size } = statSync(path);
    writeDurably(openSync(path, 'r+'), randomBytes(size));
    unlinkSync(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  syncDirectory(path);
}

function writeDurably(handle: number, content: Buffer): void {
  try {
    writeSync(handle, content, 0, content.length, 0);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncDirectory(path: string): void {
  const handle = openSync(dirname(path), 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
