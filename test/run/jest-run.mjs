/** One run of Jest over some rings on one database, and what its report says. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../apps/cli/prepare.mjs';
import { run } from './children.mjs';
import { onlyEmbedded, tellTogether, TOGETHER } from './together.mjs';

const endings = { unit: '.spec.ts', room: '.int-spec.ts', journey: '.e2e-spec.ts' };

/** What hangs is ended; a slow machine is no failure. */
const LIMIT_SECONDS = 1800;
const LIMIT_SECONDS_LONG = 4 * 3600;

export async function runJest({ name, rings, database, env, patterns, long }) {
  const report = join(root, 'var/test', `${name}.json`);
  mkdirSync(join(root, 'var/test'), { recursive: true });
  rmSync(report, { force: true });
  const together = patterns.length === 0 && rings.some((ring) => ring !== 'unit');
  if (together) {
    const other = database === 'mysql' ? 'sqlite' : 'mysql';
    const those = rings.filter((ring) => ring !== 'unit').map((ring) => endings[ring]);
    const apart = env.MEASURED_APART ? [env.MEASURED_APART] : [];
    tellTogether(those, [
      `libs/platform/database/src/${other}/`,
      ...onlyEmbedded({ database, long }),
      ...apart,
    ]);
  }
  const { code } = await run(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      '--config=config/jest.config.js',
      '--ci',
      '--maxWorkers=2',
      '--passWithNoTests',
      '--json',
      `--outputFile=${report}`,
      '--reporters=default',
      ...rings.map((ring) => `--testMatch=**/*${endings[ring]}`),
      ...(together ? [`--testMatch=**/${TOGETHER}/*`] : []),
      // Without the dashes Jest takes the patterns for more of the option before them, and runs everything.
      '--',
      ...patterns,
    ],
    {
      cwd: root,
      limitSeconds: long ? LIMIT_SECONDS_LONG : LIMIT_SECONDS,
      env: {
        ...env,
        DB: database,
        ...(together ? { TOLD_TOGETHER: '1' } : {}),
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning --max-semi-space-size=64`,
      },
    },
  );
  return summarise(name, report, code);
}

function summarise(name, path, code) {
  const report = readReport(path);
  if (!report) {
    console.log(`FAILED ${name}: the runner ended with ${code} and without a report`);
    return { passed: 0, failed: 1 };
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0)
    console.log(`FAILED ${name}: ${skipped} skipped tests; a test that is not run proves nothing`);
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped;
  // Jest can be unhappy without a failed test (an obsolete snapshot, a crash at the end).
  const crashed = failed === 0 && code !== 0 ? 1 : 0;
  if (crashed) console.log(`FAILED ${name}: the runner ended with ${code}`);
  return { passed: report.numPassedTests, failed: failed + crashed, files: durations(name, report) };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function durations(name, report) {
  return report.testResults.map((file) => ({
    seconds: (file.endTime - file.startTime) / 1000,
    file: `${relative(root, file.name)} [${name}]`,
  }));
}
