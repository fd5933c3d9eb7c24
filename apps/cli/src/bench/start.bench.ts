/** From the command to a server that says it is ready: fresh, and again; against a bare Node service. */
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { rootDir } from '#platform/config';
import { compared, type Benchmark, type Measurement } from './benchmark.js';
import { freePort, isReady } from './readiness.js';
import { spawnNode, startOwnProcess, stopProcess, type Environment } from './own-process.js';
import { scratchFolder } from './scratch-database.js';

const starts = 5;
/** The first start tells the whole demo; a busy machine takes its time for that. */
const limitSeconds = 300;

export const startBench: Benchmark = {
  name: 'start',
  summary:
    'The built product, from the command to ready; the baseline is the bare service on the same database.',
  async run(): Promise<Measurement> {
    const folder = scratchFolder();
    try {
      const baseline = await middleOf((at) => bareSeconds(join(folder, `bare-${at}.sqlite`)));
      const environment = {
        PORT: String(await freePort()),
        DATABASE_URL: `sqlite:${join(folder, 'concord.sqlite')}`,
        CONCORD_KEY_DIRECTORY: join(folder, 'keys'),
        CONCORD_FILES_DIRECTORY: join(folder, 'files'),
      };
      const first = await oursSeconds(environment);
      const second = await middleOf(() => oursSeconds(environment));
      return {
        conditions: { database: 'sqlite', mode: 'demo', starts, load: Number(loadavg()[0]?.toFixed(1)) },
        metrics: [
          compared('second start', 's', second, baseline),
          compared('first start, with migration and seed', 's', first, baseline),
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** One start may meet whatever else the machine is at. */
async function middleOf(measure: (at: number) => Promise<number>): Promise<number> {
  const seconds: number[] = [];
  while (seconds.length < starts) seconds.push(await measure(seconds.length));
  return seconds.sort((a, b) => a - b)[Math.floor(starts / 2)] ?? 0;
}

async function bareSeconds(database: string): Promise<number> {
  const began = performance.now();
  const file = join(import.meta.dirname, 'bare-service.main.js');
  const service = await startOwnProcess(file, [`sqlite:${database}`, '100']);
  const seconds = (performance.now() - began) / 1000;
  await service.stop();
  return seconds;
}

async function oursSeconds(environment: Environment): Promise<number> {
  const began = performance.now();
  const child = spawnNode([join(rootDir(), 'apps/cli/start.mjs')], environment);
  child.stdout?.resume();
  try {
    while (!(await isReady(`http://127.0.0.1:${environment.PORT ?? ''}/readyz`))) {
      if (child.exitCode !== null) throw new Error('The server ended before it was ready');
      if (performance.now() - began > limitSeconds * 1000) throw new Error('The server did not become ready');
    }
    return (performance.now() - began) / 1000;
  } finally {
    await stopProcess(child);
  }
}
