/** `concord keys copy`: a key folder's own backup, without the keys that have to be gone when their time is over. */
import { copyFileSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadSettings } from '#platform/config';
import { CommandFailed, type Command } from './command.js';

/** Of caucuses, private words and sealed figures: a copy of such a key would outlive its destruction. */
const PERISHABLE = /^(?:caucus|range)\..*\.key$/;
/** Half written. */
const UNFINISHED = /\.new$/;

export interface CopiedKeys {
  readonly copied: number;
  readonly leftOut: number;
}

/** For what is left out it says, as for what was destroyed, that the key is gone: its number is never given to another one. */
export function copyKeys(from: string, to: string): CopiedKeys {
  if (!existsSync(from)) throw new CommandFailed(`There is no key folder at ${from}.`);
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new CommandFailed(`${to} is not empty; a copy of the keys gets a folder of its own.`);
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const files = readdirSync(from, { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name).filter((name) => !UNFINISHED.test(name));
  const lasting = names.filter((name) => !PERISHABLE.test(name));
  const leftOut = names.filter((name) => PERISHABLE.test(name));
  for (const name of lasting) copyFileSync(join(from, name), join(to, name), constants.COPYFILE_EXCL);
  for (const name of leftOut) writeFileSync(join(to, name.replace(/key$/, 'gone')), '', { mode: 0o600 });
  return { copied: lasting.length, leftOut: leftOut.length };
}

export const keysCopyCommand: Command = {
  name: 'keys copy',
  usage: 'FOLDER',
  summary:
    'Copies the keys into a new folder, but never those of caucuses and sealed figures: destroyed here, they must be gone everywhere.',
  words: 1,
  run([folder = '']) {
    const { copied, leftOut } = copyKeys(loadSettings().keyDirectory, resolve(folder));
    console.log(
      `${folder}: ${copied} files. Left out: ${leftOut} keys that will be destroyed when their time is over.`,
    );
  },
};
