/**
 * `node apps/cli/bundle.mjs DIST`: puts everything the api loads at its start into one file beside what was compiled,
 * and what `config/` says into another. Some three thousand small files otherwise cost more time than all the rest of
 * the start. Lines and names stay as they are, so that a stack still tells the place.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'vite';
import { parseDocument } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));

/** Packages with machine code find it beside their own files. */
const STAY_OUTSIDE = ['better-sqlite3', '@node-rs/argon2'];

await bundleApi();
writeFileSync(join(dist, 'config.json'), JSON.stringify(readConfig()));

/** CommonJS, because V8 keeps compiled code of scripts and, before Node 22, not of modules. */
function bundleApi() {
  return build({
    configFile: false,
    root: dist,
    logLevel: 'error',
    publicDir: false,
    plugins: [{ name: 'rooms', enforce: 'pre', resolveId: roomOf }],
    ssr: { noExternal: true, external: STAY_OUTSIDE },
    build: {
      ssr: join(dist, 'apps/api/src/main.js'),
      outDir: dist,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        output: {
          format: 'cjs',
          entryFileNames: 'api.cjs',
          codeSplitting: false,
          dynamicImportInCjs: false,
          // Nest and TypeORM go by the names of classes.
          keepNames: true,
          comments: { legal: false, annotation: false, jsdoc: false },
        },
      },
    },
  });
}

/** Doors of rooms are those of this build, not of the one it will replace. */
function roomOf(name, importer) {
  if (!name.startsWith('#') || !importer?.startsWith(dist)) return null;
  return join(dist, 'libs', name.slice(1), 'src/index.js');
}

/** Parsed once for all starts. Each entry holds for one text only: whoever edits a file is heard at the next start. */
function readConfig() {
  const folder = join(root, 'config');
  const book = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    const document = parseDocument(text);
    // The start says what is wrong with a file.
    if (document.errors.length > 0 || document.warnings.length > 0) continue;
    const hash = createHash('sha256').update(text).digest('hex');
    book[relative(folder, path)] = { hash, json: JSON.stringify(document.toJS()) };
  }
  return book;
}
