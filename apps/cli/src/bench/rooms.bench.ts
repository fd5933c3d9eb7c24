/** What is said in many rooms at once, acknowledged after the commit, against Socket.IO with nothing around it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone, compared, type Benchmark, type BenchOrder, type Measurement } from './benchmark.js';
import { withRooms } from './crowded-house.js';
import { startOwnProcess } from './own-process.js';
import { runRoomLoad, type RoomFigures, type RoomLoadPlan } from './room-load.js';
import { scratchDatabase, scratchFolder } from './scratch-database.js';

export const roomConditions = { rooms: 200, perRoom: 5, pool: 32, warmUpSeconds: 3 };
const OFFERED = [0, 5_000, 15_000] as const;

type Figures = readonly RoomFigures[];

const planFor = (url: string, file: string, gathers: boolean, seconds: number): RoomLoadPlan => ({
  ...{ url, file, gathers, seconds, warmUpSeconds: roomConditions.warmUpSeconds, offered: OFFERED },
});

async function measureBare(seconds: number, file: string, server?: string): Promise<Figures> {
  const database = server === undefined ? undefined : await scratchDatabase(server);
  try {
    const main = join(import.meta.dirname, 'bare-rooms.main.js');
    const where = database === undefined ? [] : [database.url];
    const bare = await startOwnProcess(main, [String(roomConditions.pool), ...where]);
    try {
      return await runRoomLoad(planFor(bare.url, file, false, seconds));
    } finally {
      await bare.stop();
    }
  } finally {
    await database?.remove();
  }
}

async function compare(seconds: number, server: string): Promise<Measurement> {
  const folder = scratchFolder();
  return withRooms(
    { server, rooms: roomConditions.rooms, pool: roomConditions.pool, folder },
    async (house) => {
      const file = join(folder, 'rooms.json');
      writeFileSync(file, JSON.stringify(house.rooms));
      const ours = await runRoomLoad(planFor(house.url, file, true, seconds));
      await house.stop();
      const stored = await measureBare(seconds, file, server);
      const told = await measureBare(seconds, file);
      const storing = figuresOf('against one insert a message', ours, stored);
      return {
        conditions: { ...roomConditions, seconds, database: 'mysql' },
        metrics: [...storing, ...figuresOf('against nothing stored', ours, told)],
      };
    },
  );
}

function figuresOf(against: string, ours: Figures, bare: Figures): Measurement['metrics'] {
  return ours.flatMap((own, at) => {
    const other = bare[at];
    if (!other) return [];
    const load = own.offered === 0 ? 'as fast as acknowledged' : `${own.offered} offered`;
    const name = (what: string): string => `${load}: ${what}, ${against}`;
    return [
      compared(name('deliveries'), '1/s', own.deliveriesPerSecond, other.deliveriesPerSecond),
      compared(name('delivered p50'), 'ms', own.delivered.p50, other.delivered.p50),
      compared(name('delivered p99'), 'ms', own.delivered.p99, other.delivered.p99),
      compared(name('acknowledged p99'), 'ms', own.acknowledged.p99, other.acknowledged.p99),
      alone(name('refused'), '', own.refused),
    ];
  });
}

export const roomsBench: Benchmark = {
  name: 'rooms',
  summary: '200 rooms of 5 on MariaDB, acknowledged after the commit, against bare Socket.IO.',
  run({ database, seconds }: BenchOrder): Promise<Measurement> {
    if (database === undefined)
      throw new Error('Say which server: --database mysql://… (an account that may create databases)');
    return compare(seconds, database);
  },
};
