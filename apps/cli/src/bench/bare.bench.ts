/** What this machine and its database can do at all: the ceiling the workflow benches are compared with. */
import { join } from 'node:path';
import { alone, type Benchmark, type Measurement } from './benchmark.js';
import { requireAllOk, runLoad, type LoadResult } from './load.js';
import { startOwnProcess } from './own-process.js';
import { scratchDatabase } from './scratch-database.js';

export const workflowConditions = { connections: 64, pool: 32, disputes: 4000, warmUpSeconds: 3 };

/** `server`: a MySQL-speaking server; without it the embedded database. */
export async function measureBareService(seconds: number, server?: string): Promise<LoadResult> {
  const { connections, pool, disputes, warmUpSeconds } = workflowConditions;
  const database = await scratchDatabase(server);
  try {
    const file = join(import.meta.dirname, 'bare-service.main.js');
    const service = await startOwnProcess(file, [database.url, String(disputes), String(pool)]);
    try {
      const script = new URL('bare-load.js', import.meta.url).href;
      const plan = { url: service.url, script, options: { disputes }, connections, warmUpSeconds, seconds };
      return requireAllOk(await runLoad(plan));
    } finally {
      await service.stop();
    }
  } finally {
    await database.remove();
  }
}

export const bareBench: Benchmark = {
  name: 'bare',
  summary: 'One plain route over one durable transaction: the ceiling of this machine and database.',
  async run({ database, seconds }): Promise<Measurement> {
    const { perSecond, p50, p95, p99 } = await measureBareService(seconds, database);
    return {
      conditions: { ...workflowConditions, seconds, database: database === undefined ? 'sqlite' : 'mysql' },
      metrics: [
        alone('commands', '1/s', perSecond),
        alone('p50', 'ms', p50),
        alone('p95', 'ms', p95),
        alone('p99', 'ms', p99),
      ],
    };
  },
};
