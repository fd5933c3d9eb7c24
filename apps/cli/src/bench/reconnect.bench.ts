/** A process that is restarted under five thousand people in rooms: when they are back, and when they have read what they missed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone, type Benchmark, type BenchOrder, type Measurement } from './benchmark.js';
import { withRooms } from './crowded-house.js';
import { startOwnProcess, runOwnProcess } from './own-process.js';
import type { ReconnectFigures, ReconnectPlan } from './reconnect-load.js';
import { scratchFolder } from './scratch-database.js';

const conditions = { clients: 5_000, rooms: 1_000, perRoom: 5, pool: 32 };

const run = (plan: ReconnectPlan): Promise<ReconnectFigures> =>
  runOwnProcess(join(import.meta.dirname, 'reconnect.main.js'), [JSON.stringify(plan)]);

async function compare(server?: string): Promise<Measurement> {
  const folder = scratchFolder();
  const { rooms, pool } = conditions;
  return withRooms({ server, rooms, pool, folder }, async (house) => {
    const file = join(folder, 'rooms.json');
    writeFileSync(file, JSON.stringify(house.rooms));
    const ours = await run({ url: house.url, file, product: true });
    await house.stop();
    const bare = await startOwnProcess(join(import.meta.dirname, 'bare-rooms.main.js'), [String(pool)]);
    const theirs = await run({ url: bare.url, file, product: false });
    await bare.stop();
    return {
      conditions: { ...conditions, database: server === undefined ? 'sqlite' : 'mysql' },
      metrics: [
        { ...alone('all let in again', 's', ours.backSeconds), baseline: theirs.backSeconds },
        alone('all caught up', 's', ours.caughtUpSeconds),
        alone('tried more than once', '', ours.again),
        alone('first coming in, everybody', 's', ours.firstSeconds),
      ],
    };
  });
}

export const reconnectBench: Benchmark = {
  name: 'reconnect',
  summary: '5,000 people whose lines broke at once: until they are back, and until they have read on.',
  run: ({ database }: BenchOrder): Promise<Measurement> => compare(database),
};
