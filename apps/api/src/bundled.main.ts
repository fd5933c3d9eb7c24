/**
 * The api from its bundle, with the machine code V8 made of it at an earlier start: reading and compiling three
 * thousand modules takes longer than all the rest. Without a bundle it starts from the modules.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';

interface Api {
  readonly url: Promise<string>;
}

const file = resolve(import.meta.dirname, '../../..', 'api.cjs');
const codeFile = `${file}.code-${process.versions.v8}`;
const DIGEST_BYTES = 32;
/** A product folder that is not ours to write in, or full, is no reason to fail. */
const MAY_FAIL = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOSPC'];

const api: Api = existsSync(file) ? fromBundle() : await import('./main.js');
export const url: string = await api.url;

function fromBundle(): Api {
  const source = readFileSync(file);
  const cachedData = keptCode(source);
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source.toString()}\n})`;
  const script = new Script(wrapped, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} as Api };
  const run = script.runInThisContext() as (...scope: unknown[]) => void;
  run(module.exports, createRequire(file), module, file, dirname(file));
  if (cachedData && !script.cachedDataRejected) return module.exports;
  const kept = module.exports.url.then((where) => {
    keepCode(source, script);
    return where;
  });
  return { url: kept };
}

/** V8 compares no more than the length of a source, and believes whatever code it is given. */
function digestOf(source: Buffer, code: Buffer): Buffer {
  return createHash('sha256').update(source).update(code).digest();
}

function keptCode(source: Buffer): Buffer | undefined {
  if (!existsSync(codeFile)) return undefined;
  const kept = readFileSync(codeFile);
  const code = kept.subarray(DIGEST_BYTES);
  return digestOf(source, code).equals(kept.subarray(0, DIGEST_BYTES)) ? code : undefined;
}

/** After the start, so that the functions it needed are among the code. Written beside and moved: never half. */
function keepCode(source: Buffer, script: Script): void {
  const code = script.createCachedData();
  const fresh = `${codeFile}-${process.pid}`;
  try {
    writeFileSync(fresh, Buffer.concat([digestOf(source, code), code]));
    renameSync(fresh, codeFile);
  } catch (error) {
    if (!MAY_FAIL.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
