/**
 * What the build parsed of `config/`, so that a start need not. An entry is good for the very text it was made from:
 * a file that was edited since is parsed as if there were no entry.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from './root-directory.js';

export interface ParsedFile {
  /** SHA-256 of the text. */
  readonly hash: string;
  /** As text, so that nobody can change what the next one reads. */
  readonly json: string;
}

/** By paths below `config/`. */
export type ParsedFiles = Readonly<Record<string, ParsedFile>>;

let ofTheBuild: ParsedFiles | undefined;

/** `undefined` when the build did not see this text. A YAML document is never that; an empty one is `null`. */
export function parsedBefore(relativePath: string, text: string, files = builtFiles()): unknown {
  const entry = Object.hasOwn(files, relativePath) ? files[relativePath] : undefined;
  if (entry?.hash !== createHash('sha256').update(text).digest('hex')) return undefined;
  return JSON.parse(entry.json);
}

/** Whoever runs from the sources (a test) reads the files themselves. */
function builtFiles(): ParsedFiles {
  return (ofTheBuild ??= readFiles(join(rootDir(), 'dist')));
}

function readFiles(dist: string): ParsedFiles {
  const file = join(dist, 'config.json');
  if (!import.meta.dirname.startsWith(dist) || !existsSync(file)) return {};
  return JSON.parse(readFileSync(file, 'utf8')) as ParsedFiles;
}
