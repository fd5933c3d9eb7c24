/** Writes each text asset a second and third time, packed by brotli and gzip, so that serving costs no work. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(?:js|css|svg|json)$/;
/** Below it the packed answer is hardly smaller than its headers. */
const LEAST_BYTES = 1_024;
/** Eleven takes three times as long for two parts in a hundred. */
const BROTLI_QUALITY = 10;

export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'concord:compressed',
    apply: 'build',
    configResolved({ build }) {
      folder = join(build.outDir, build.assetsDir);
    },
    writeBundle() {
      for (const name of readdirSync(folder)) if (TEXT.test(name)) pack(join(folder, name));
    },
  };
}

function pack(file: string): void {
  const content = readFileSync(file);
  if (content.length < LEAST_BYTES) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
