/** From the command to a server that says it is ready: fresh, and once more; against a bare Node service. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { rootDir } from '#platform/config';
import { compared, type Benchmark, type Measurement } from './benchmark.js';
import { freePort, isReady } from './readiness.js';
import { spawnNode, startOwnProcess, stopProcess, type Environment } from './own-process.js';
import { scratchFolder } from './scratch-database.js';

/** The first start tells the whole demo; a busy machine takes its time for that. */
const limitSeconds = 300;

export const startBench: Benchmark = {
  name: 'start',
  summary:
    'The built product, from the command to ready; the baseline is the bare service on the same database.',
  async run(): Promise<Measurement> {
    const folder = scratchFolder();
    try {
      const baseline = await bareSeconds(folder);
      const environment = {
        PORT: String(await freePort()),
        DATABASE_URL: `sqlite:${join(folder, 'concord.sqlite')}`,
        CONCORD_KEY_DIRECTORY: join(folder, 'keys'),
      };
      const first = await oursSeconds(environment);
      const second = await oursSeconds(environment);
      return {
        conditions: { database: 'sqlite', mode: 'demo' },
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

async function bareSeconds(folder: string): Promise<number> {
  const began = performance.now();
  const file = join(import.meta.dirname, 'bare-service.main.js');
  const service = await startOwnProcess(file, [`sqlite:${join(folder, 'bare.sqlite')}`, '100']);
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
