/** Everything that can be judged without running the product; each check counts as one test. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatIsStale, root } from '../../apps/cli/prepare.mjs';
import { run } from './children.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);

/**
 * The compiler written in Go: four times faster. It has no interface for programs, so whoever reads sources by one uses
 * the one before it. Both packages have a program called `tsc`, hence by its path.
 */
const tsc = [process.execPath, join(root, 'node_modules/typescript-native/bin/tsc'), '--noEmit'];

/** `test/architecture` holds them as well. */
const IMPORT_RULES = 'import rules';

const checks = [
  // The longest first, so that two at a time end together.
  ['format', bin('prettier'), '--check', '--log-level', 'warn', '.'],
  ['lint', bin('oxlint')],
  ['types', ...tsc],
  ['types of the screens', ...tsc, '-p', 'apps/web'],
  ['types of their tests', ...tsc, '-p', 'apps/web/test'],
  ['types of the tests in a browser', ...tsc, '-p', 'test/browser'],
  [IMPORT_RULES, bin('depcruise'), '--config', 'config/dependency-cruiser.cjs', 'apps', 'libs', 'test'],
  ['lockfile', 'npm', 'ci', '--dry-run', '--no-audit', '--no-fund', '--loglevel', 'error'],
  ['words', process.execPath, 'test/run/repository-words.mjs'],
  ...generated('openapi', 'asyncapi', 'diagrams'),
];

/** Files that are generated and committed must be what the sources give today. */
function generated(...names) {
  return names
    .filter((name) => existsSync(join(root, 'apps/cli/src', `${name}.ts`)))
    .map((name) => [`${name} is up to date`, process.execPath, 'apps/cli/run.mjs', name, '--check']);
}

/** `only`: parts of names; none means every check. */
export async function runChecks({ architectureFollows = false, only = [] } = {}) {
  // Before the checks run side by side: the generators would otherwise build at the same time.
  buildWhatIsStale();
  const wanted = (name) => only.length === 0 || only.some((part) => name.includes(part));
  const waiting = checks
    .filter(([name]) => wanted(name))
    .filter(([name]) => !(architectureFollows && name === IMPORT_RULES));
  const outcomes = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) outcomes.push(await judge(check));
  };
  await Promise.all([work(), work()]);
  const failed = outcomes.filter((ok) => !ok).length;
  return { passed: outcomes.length - failed, failed };
}

async function judge([name, command, ...args]) {
  const { code, output, seconds } = await run(command, args, { cwd: root, gather: true, limitSeconds: 300 });
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output.trim().slice(-20_000));
  return code === 0;
}
