/**
 * What must be there before anything of ours can run: packages as the lockfile wants them, and a fresh build.
 * Plain Node, no dependencies. When nothing changed it costs a look at the files' times and no child process.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export const root = dirname(dirname(import.meta.dirname));

const leastNode = [20, 19];

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  fail(`Concord needs Node ${leastNode.join('.')} or newer; this is ${process.versions.node}.`);
}

export function installWhatIsMissing() {
  if (packagesAreCurrent()) return;
  say('Installing packages (npm ci) ...');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(packageStamp(), lockfileMark());
}

export function buildWhatIsStale() {
  const marks = sourceMarks();
  const stale = {
    server: builtFrom('dist/.built-from') !== marks.server,
    web: builtFrom('dist/web/.built-from') !== marks.web,
  };
  if (!stale.server && !stale.web) return;
  say(stale.server ? 'Building ...' : 'Building the screens ...');
  build(marks, stale);
}

/** Builds beside `dist` and then takes its place: whoever runs from `dist` never sees half a build. */
export function build(marks = sourceMarks(), stale = { server: true, web: true }) {
  mkdirSync(join(root, 'var'), { recursive: true });
  const fresh = mkdtempSync(join(root, 'var', 'build-'));
  if (stale.server) compileServer(fresh);
  else
    cpSync(join(root, 'dist'), fresh, {
      recursive: true,
      filter: (path) => path !== webOf(join(root, 'dist')),
    });
  writeFileSync(join(fresh, '.built-from'), marks.server);
  if (stale.web) buildWeb(webOf(fresh));
  else cpSync(webOf(join(root, 'dist')), webOf(fresh), { recursive: true });
  writeFileSync(join(webOf(fresh), '.built-from'), marks.web);
  takePlaceOfDist(fresh);
}

const webOf = (folder) => join(folder, 'web');

/** Programs and rooms; the screens are not for Node. */
export const serverParts = () =>
  readdirSync(join(root, 'apps'))
    .filter((name) => name !== 'web')
    .map((name) => `apps/${name}`)
    .concat('libs');

function compileServer(out) {
  const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
  const how = ['--out-dir', out, '--config-file', '.swcrc', '--copy-files', '--quiet'];
  run(process.execPath, [swc, ...serverParts(), ...how]);
  run(process.execPath, [join(root, 'apps/cli/bundle.mjs'), out]);
}

function buildWeb(out) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const how = ['--config', 'apps/web/vite.config.ts', '--outDir', out, '--emptyOutDir', '--logLevel', 'warn'];
  run(process.execPath, [vite, 'build', ...how]);
}

function builtFrom(stamp) {
  const file = join(root, stamp);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Two starts may build at the same time; the later one stays. */
function takePlaceOfDist(fresh) {
  const dist = join(root, 'dist');
  for (let tries = 0; ; tries += 1) {
    const old = `${fresh}-old`;
    try {
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(fresh, dist);
      return rmSync(old, { recursive: true, force: true });
    } catch (error) {
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code) || tries === 10) throw error;
      rmSync(old, { recursive: true, force: true });
    }
  }
}

const packageStamp = () => join(root, 'node_modules', '.installed-from');

/** Native packages are built for one Node ABI, so a new Node asks for a new install as a new lockfile does. */
function lockfileMark() {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lockfile).digest('hex')} abi-${process.versions.modules}`;
}

function packagesAreCurrent() {
  const byNpm = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(byNpm)) return false;
  if (existsSync(packageStamp()) && readFileSync(packageStamp(), 'utf8') === lockfileMark()) return true;
  if (
    existsSync(packageStamp()) &&
    !readFileSync(packageStamp(), 'utf8').endsWith(`abi-${process.versions.modules}`)
  )
    return false;
  // Somebody ran npm by hand; npm writes its own copy of the lockfile together with ours.
  if (statSync(byNpm).mtimeMs + 2000 < statSync(join(root, 'package-lock.json')).mtimeMs) return false;
  writeFileSync(packageStamp(), lockfileMark());
  return true;
}

/** Paths, sizes and times of everything that is built, so that a deleted file counts as a change too. */
function sourceMarks() {
  const ground = ['package.json', 'package-lock.json', 'tsconfig.json'];
  return {
    server: markOf([...ground, '.swcrc', ...serverParts()]),
    web: markOf([...ground, 'apps/web', ...screenTexts()]),
  };
}

/** The sentences of the screens are built into them. */
const screenTexts = () => ['zh-CN', 'en'].map((language) => `libs/contracts/src/locales/${language}/screens`);

function markOf(parts) {
  const hash = createHash('sha256');
  for (const part of parts)
    for (const [path, stat] of filesBelow(join(root, part)))
      hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  return hash.digest('hex');
}

function* filesBelow(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) yield [path, stat];
  else
    for (const name of readdirSync(path).sort())
      if (name !== 'node_modules' && name !== 'dist') yield* filesBelow(join(path, name));
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) fail(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}.`);
}

export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

export function fail(sentence) {
  say(sentence);
  process.exit(1);
}
