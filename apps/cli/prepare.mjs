/**
 * What must be there before anything of ours can run: packages as the lockfile wants them, and a fresh build.
 * Plain Node, no dependencies. When nothing changed it costs a look at the files' times and no child process.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
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
  const mark = sourceMark();
  const stamp = join(root, 'dist', '.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return;
  say('Building ...');
  build(mark);
}

/** Compiles beside `dist` and then takes its place: whoever runs from `dist` never sees half a build. */
export function build(mark = sourceMark()) {
  mkdirSync(join(root, 'var'), { recursive: true });
  const fresh = mkdtempSync(join(root, 'var', 'build-'));
  const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
  run(process.execPath, [
    swc,
    'apps',
    'libs',
    '--out-dir',
    fresh,
    '--config-file',
    '.swcrc',
    '--copy-files',
    '--quiet',
  ]);
  writeFileSync(join(fresh, '.built-from'), mark);
  takePlaceOfDist(fresh);
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
function sourceMark() {
  const hash = createHash('sha256');
  for (const part of ['package.json', 'package-lock.json', 'tsconfig.json', '.swcrc', 'apps', 'libs'])
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
