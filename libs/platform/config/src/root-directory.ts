/** Where the product stands on disk; the same answer from the sources, from `dist` and from a test. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/** The folder that holds the product's package.json, `config/` and (by default) `var/`. */
export function rootDir(): string {
  found ??= climb(import.meta.dirname);
  return found;
}

function climb(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isProductRoot(folder)) return folder;
    if (folder === dirname(folder)) throw new Error(`No package.json of concord above ${start}`);
  }
}

function isProductRoot(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const { name } = JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown };
  return name === 'concord';
}
