/** The product as a process on a scratch database, with many rooms in it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '#platform/config';
import { crowdRooms, type CrowdedRoom } from './crowded-rooms.js';
import { spawnNode, stopProcess } from './own-process.js';
import { freePort, isReady } from './readiness.js';
import { scratchDatabase } from './scratch-database.js';

const READY_WITHIN_MS = 60_000;

export interface CrowdedHouse {
  readonly url: string;
  readonly rooms: readonly CrowdedRoom[];
  /** Sends everybody away as at any restart, and waits for its end. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

export interface CrowdedOrder {
  readonly server: string | undefined;
  readonly rooms: number;
  readonly pool: number;
  /** Removed afterwards. */
  readonly folder: string;
}

export async function withRooms<T>(
  order: CrowdedOrder,
  work: (house: CrowdedHouse) => Promise<T>,
): Promise<T> {
  const database = await scratchDatabase(order.server);
  const keyDirectory = join(order.folder, 'keys');
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const launch = () => {
    const child = spawnNode([join(rootDir(), 'dist/apps/api/src/main.js')], {
      ...{ PORT: port, DATABASE_URL: database.url, CONCORD_KEY_DIRECTORY: keyDirectory },
      ...{
        CONCORD_MODE: 'demo',
        CONCORD_SEED: 'county',
        CONCORD_RATE_LIMIT: '0',
        CONCORD_LOG_LEVEL: 'error',
      },
      ...{ CONCORD_DATABASE_POOL: String(order.pool), NODE_ENV: 'production' },
    });
    child.stdout?.resume();
    return child;
  };
  let child = launch();
  const ready = async (): Promise<void> => {
    for (const giveUp = Date.now() + READY_WITHIN_MS; !(await isReady(`${url}/readyz`));)
      if (Date.now() > giveUp) throw new Error('The server did not become ready');
  };
  try {
    await ready();
    const rooms = await crowdRooms({ databaseUrl: database.url, keyDirectory }, order.rooms);
    return await work({
      ...{ url, rooms },
      stop: () => stopProcess(child),
      start: () => {
        child = launch();
        return ready();
      },
    });
  } finally {
    await stopProcess(child);
    await database.remove();
    rmSync(order.folder, { recursive: true, force: true });
  }
}
