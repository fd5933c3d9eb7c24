/**
 * `npm test`: static checks, then every ring on SQLite and on a real MySQL-speaking server; what no database can change
 * is told on the first alone (`together.mjs` names it; `--long` names less). The last line is `N passed, N failed`. Options: `--rings unit,room,journey`, `--databases sqlite,mysql`, `--no-checks`,
 * `--only-checks`, `--long`, and patterns of paths (with `--only-checks`: of names of checks).
 */
import { parseArgs } from 'node:util';
import { buildWhatIsStale, installWhatIsMissing, requireNode } from '../../apps/cli/prepare.mjs';
import { inMemory } from './in-memory.mjs';
import { runJest } from './jest-run.mjs';
import { provide } from './services.mjs';

requireNode();
const { values: options, positionals: patterns } = parseArgs({
  allowPositionals: true,
  options: {
    rings: { type: 'string', default: 'unit,room,journey' },
    databases: { type: 'string', default: 'sqlite,mysql' },
    'no-checks': { type: 'boolean', default: false },
    'only-checks': { type: 'boolean', default: false },
    // More examples of generated tests, more rounds of races and crashes; tests read LONG=1.
    long: { type: 'boolean', default: false },
  },
});
const rings = options.rings.split(',');
/** Only these touch the database, so only these run once more on the second one. */
const ringsOfDatabase = rings.filter((ring) => ring !== 'unit');

/** Holds milliseconds of a telephone: run beside another file it would measure that one. */
const MEASURED_APART = 'test/browser/budgets.e2e-spec.ts';

installWhatIsMissing();
report(await everything());

async function everything() {
  const results = [];
  try {
    const services = await provide(neededServices());
    const scratch = inMemory('scratch');
    if (!options['no-checks']) results.push(await checks());
    // Tests in a browser look at the built screens.
    if (!options['only-checks'] && rings.includes('journey')) buildWhatIsStale();
    for (const { env = {}, ...plan } of options['only-checks'] ? [] : plans())
      results.push(
        await runJest({
          ...{ patterns, long: options.long },
          ...plan,
          env: { ...services.env, ...longer(), ...(scratch ? { TMPDIR: scratch } : {}), ...env },
        }),
      );
    await services.stop();
  } catch (error) {
    console.log(`FAILED the run itself: ${error.stack}`);
    results.push({ passed: 0, failed: 1 });
  }
  return results;
}

/** Loaded late: the checks need the packages. */
async function checks() {
  const { runChecks } = await import('./static-checks.mjs');
  const everyUnit = rings.includes('unit') && patterns.length === 0;
  const only = options['only-checks'] ? patterns : [];
  return runChecks({ architectureFollows: everyUnit && !options['only-checks'], only });
}

function neededServices() {
  if (options['only-checks'] || ringsOfDatabase.length === 0) return [];
  return options.databases.includes('mysql') ? ['mysql', 'redis', 'chromium'] : ['redis', 'chromium'];
}

function plans() {
  const apart = patterns.length === 0 && rings.includes('journey') && options.databases.startsWith('sqlite');
  const env = apart ? { MEASURED_APART } : {};
  const plans = options.databases.split(',').flatMap((database, index) => {
    const those = index === 0 ? rings : ringsOfDatabase;
    return those.length === 0 ? [] : [{ name: database, database, rings: those, env }];
  });
  const measured = { name: 'measured', database: 'sqlite', rings: ['journey'], patterns: [MEASURED_APART] };
  return apart ? [measured, ...plans] : plans;
}

function longer() {
  return options.long ? { LONG: '1' } : {};
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const passed = sum('passed');
  const nothing = passed + sum('failed') === 0;
  if (nothing) console.log('No test was found, and that is a failure.');
  const failed = sum('failed') + (nothing ? 1 : 0);
  printSlowest(results.flatMap((result) => result.files ?? []));
  process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed === 0 ? 0 : 1));
}

function printSlowest(files) {
  const slowest = files.sort((a, b) => b.seconds - a.seconds).slice(0, 10);
  if (slowest.length > 0) console.log('\nSlowest files:');
  for (const { seconds, file } of slowest) console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`);
}
