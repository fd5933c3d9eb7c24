/** Law that changes is data in `config/`; a file is read whole, checked whole, and refused with all its mistakes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { parsedBefore } from './parsed-config.js';
import { rootDir } from './root-directory.js';

export class InvalidConfigFile extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`config/${file} is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'InvalidConfigFile';
  }
}

/** Turns what a file says into a checked value; see `fileOf`, `listOf`, `mapOf`. Problems are paths with reasons. */
export type Shape<T> = (value: unknown) => { readonly value: T } | { readonly problems: readonly string[] };

/** `relativePath` starts below `config/`, e.g. `permissions/triage.yaml`. Without a shape the caller must check. */
export function readConfigFile(relativePath: string): unknown;
export function readConfigFile<T>(relativePath: string, shape: Shape<T>): T;
export function readConfigFile<T>(relativePath: string, shape?: Shape<T>): unknown {
  const text = readFileSync(join(rootDir(), 'config', relativePath), 'utf8');
  const value: unknown = relativePath.endsWith('.json') ? JSON.parse(text) : fromYaml(relativePath, text);
  if (!shape) return value;
  const checked = shape(value);
  if ('problems' in checked) throw new InvalidConfigFile(relativePath, checked.problems);
  return checked.value;
}

/** A code written twice and an unknown tag are mistakes here, not warnings. */
function fromYaml(relativePath: string, text: string): unknown {
  const known = parsedBefore(relativePath, text);
  if (known !== undefined) return known;
  const document = parseDocument(text);
  const faults = [...document.errors, ...document.warnings].map((fault) => fault.message);
  if (faults.length > 0) throw new InvalidConfigFile(relativePath, faults);
  return document.toJS();
}

/** Paths for `readConfigFile`, in the order of their names; a folder that is not there has no files. */
export function configFilesIn(directory: string): string[] {
  const folder = join(rootDir(), 'config', directory);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .sort()
    .map((name) => `${directory}/${name}`);
}

export { configFilesIn as listConfigFiles, readConfigFile as readConfigYaml };
