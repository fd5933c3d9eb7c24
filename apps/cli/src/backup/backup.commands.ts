/** `concord backup` and `concord restore`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SystemClock } from '#kernel';
import { loadSettings } from '#platform/config';
import { FileKeyStore } from '#platform/crypto';
import { textOption, type Command } from '../command.js';
import type { Manifest } from './manifest.js';
import { restoreBackup, takeBackup } from './take-and-restore.js';

const rowsIn = ({ tables }: Manifest): number => Object.values(tables).reduce((sum, rows) => sum + rows, 0);

export const backupCommand: Command = {
  name: 'backup',
  usage: 'FOLDER',
  summary:
    'Copies database and files, while they are in use, into a new folder. The keys are not copied: keep them apart.',
  words: 1,
  async run([folder = '']) {
    const settings = loadSettings();
    const manifest = await takeBackup({
      databaseUrl: settings.databaseUrl,
      filesDirectory: settings.filesDirectory,
      folder: resolve(folder),
      keyIds: existsSync(settings.keyDirectory) ? keysIn(settings.keyDirectory, settings.mode) : [],
      clock: new SystemClock(),
    });
    console.log(
      `${folder}: ${Object.keys(manifest.tables).length} tables, ${rowsIn(manifest)} rows, ${manifest.bytes} bytes, ${manifest.contents?.count ?? 0} files.`,
    );
    console.log(`Not in it, and needed to read it: the keys ${manifest.keyIds.join(', ') || '(none yet)'}.`);
  },
};

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'FOLDER [--to DATABASE_URL] [--files-to FOLDER]',
  summary:
    'Reads a backup into an empty database and folder and compares everything with what was backed up.',
  options: { to: { type: 'string' }, 'files-to': { type: 'string' } },
  words: 1,
  async run([folder = ''], options) {
    const target = textOption(options, 'to');
    const filesTo = textOption(options, 'files-to');
    const { databaseUrl, filesDirectory } = loadSettings({
      ...process.env,
      ...(target ? { DATABASE_URL: target } : {}),
      ...(filesTo ? { CONCORD_FILES_DIRECTORY: filesTo } : {}),
    });
    const manifest = await restoreBackup(resolve(folder), databaseUrl, filesDirectory);
    console.log(
      `Restored and compared: ${Object.keys(manifest.tables).length} tables, ${rowsIn(manifest)} rows.`,
    );
    console.log(
      `It needs the keys ${manifest.keyIds.join(', ') || '(none)'}. Next: concord verify audit, verify evidence.`,
    );
  },
};

function keysIn(directory: string, mode: 'demo' | 'production'): string[] {
  return new FileKeyStore({ directory, mode }).ids();
}
