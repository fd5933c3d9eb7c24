import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { rootDir } from '#platform/config';

const run = promisify(execFile);
const PARTS = ['package.json', 'tsconfig.json', '.swcrc', 'apps', 'libs', 'config'];
/** What the compiled product reads beside its code. */
const READ_AT_RUN_TIME = [
  ...[
    'package.json',
    'config',
    'libs/contracts/src/locales',
    'libs/contracts/openapi.generated.json',
    'libs/contracts/asyncapi.generated.json',
  ],
];
const OUTDATED_MS = 3_600_000;

/**
 * The product as it is deployed: compiled, with its `package.json` and `config/`, in a folder of its own that no
 * later build touches. Made once per state of the sources, whichever test file needs it first.
 */
export async function builtProduct(): Promise<string> {
  const root = rootDir();
  const shelf = join(root, 'var', 'test');
  const finished = join(shelf, `product-${markOf(root)}`);
  if (existsSync(finished)) return finished;
  mkdirSync(shelf, { recursive: true });
  dropOutdated(shelf);
  const fresh = mkdtempSync(join(shelf, 'building-'));
  for (const part of READ_AT_RUN_TIME) cpSync(join(root, part), join(fresh, part), { recursive: true });
  const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
  const out = ['--out-dir', join(fresh, 'dist'), '--config-file', '.swcrc', '--copy-files', '--quiet'];
  const programs = readdirSync(join(root, 'apps')).filter((name) => name !== 'web');
  const parts = [...programs.map((name) => `apps/${name}`), 'libs'];
  await run(process.execPath, [swc, ...parts, ...out], { cwd: root });
  await run(process.execPath, [join(root, 'apps/cli/bundle.mjs'), join(fresh, 'dist')], { cwd: root });
  takePlace(fresh, finished);
  return finished;
}

/** One that a test may change and must remove; inside the repository, where packages are found. */
export async function ownProduct(): Promise<string> {
  const product = await builtProduct();
  const own = mkdtempSync(join(dirname(product), 'own-'));
  cpSync(product, own, { recursive: true });
  return own;
}

/** Two test files may build at the same time; the first one's stays. */
function takePlace(fresh: string, finished: string): void {
  try {
    renameSync(fresh, finished);
  } catch (error) {
    if (!existsSync(finished)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

function dropOutdated(shelf: string): void {
  for (const name of readdirSync(shelf).filter((entry) => /^(?:product|building|own)-/.test(entry))) {
    const folder = join(shelf, name);
    if (Date.now() - statSync(folder).mtimeMs > OUTDATED_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/** Paths, sizes and times of everything the product is made of. */
function markOf(root: string): string {
  const hash = createHash('sha256').update(READ_AT_RUN_TIME.join());
  for (const part of PARTS) for (const line of linesBelow(join(root, part))) hash.update(line);
  return hash.digest('hex').slice(0, 16);
}

function* linesBelow(path: string): Generator<string> {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    yield `${path} ${stat.size} ${stat.mtimeMs}\n`;
    return;
  }
  for (const name of readdirSync(path).sort())
    if (name !== 'node_modules' && name !== 'dist') yield* linesBelow(join(path, name));
}
