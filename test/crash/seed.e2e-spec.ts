import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadDemo } from '#demo';
import { CheckpointKeys, FileKeyStore } from '#platform/crypto';
import { openDatabase, verifyAudit, type ConcordDatabase } from '#platform/database';
import { testDialect } from '#testing/database';
import { HouseProcess, processPlace, type ProcessPlace } from '#testing/house-process';
import { ownProduct } from '#testing/house-process-build';
import { until } from '#testing/until';

/** The stories of one file are enough to be cut off in the middle of them. */
const TOLD = '07-injury.yaml';
const STORIES = 6;

/** The program dies while it tells the demo for the first time. Who starts it again finds a whole county. */
describe(`a demo that is cut off while it is told, on ${testDialect}`, () => {
  let product: string;
  let place: ProcessPlace;
  let house: HouseProcess;
  beforeAll(async () => {
    product = await ownProduct();
    const folder = join(product, 'config/demo/disputes');
    for (const name of readdirSync(folder)) if (name !== TOLD) rmSync(join(folder, name));
    place = await processPlace();
    house = await HouseProcess.at(place, { product, seed: 'demo' });
  }, 120_000);
  afterAll(async () => {
    await house.remove();
    await place.remove();
    rmSync(product, { recursive: true, force: true });
  });

  async function looking<T>(look: (database: ConcordDatabase) => Promise<T>): Promise<T> {
    const database = await openDatabase({ url: place.databaseUrl, entities: [], migrations: [] });
    try {
      return await look(database);
    } finally {
      await database.close();
    }
  }

  async function count({ reads }: ConcordDatabase, table: string): Promise<number> {
    const [row] = await reads.select<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
    return row?.n ?? 0;
  }

  const disputeIds = (): Promise<string[]> =>
    looking(async ({ reads }) => {
      const rows = await reads.select<{ id: string }>('SELECT id FROM disputes ORDER BY id');
      return rows.map(({ id }) => id);
    });

  async function whole(): Promise<void> {
    await looking(async (database) => {
      const { county } = loadDemo();
      expect(await count(database, 'disputes')).toBe(STORIES);
      expect(await count(database, 'organisations')).toBe(county.organisations.length);
      expect(await count(database, 'accounts')).toBe(county.accounts.length + county.mediators.length);
      expect(await count(database, 'demo_seeds WHERE finished_at IS NOT NULL')).toBe(1);
      const keys = new CheckpointKeys(new FileKeyStore({ directory: place.keyDirectory, mode: 'demo' }));
      expect((await verifyAudit(database, keys)).findings).toEqual([]);
    });
  }

  /** Dies with some stories begun and none of them where it should be. */
  async function cutOff(): Promise<void> {
    house.launch();
    await until(() => Promise.resolve(house.log().includes('the demo is empty')));
    await looking((database) => until(async () => (await count(database, 'disputes')) >= 2));
    await house.kill();
    expect(await looking((database) => count(database, 'demo_seeds WHERE finished_at IS NULL'))).toBe(1);
  }

  it('is told whole by the next start, and not again by the one after', async () => {
    await cutOff();
    await house.start();
    await whole();
    const told = await disputeIds();
    expect(await house.terminate()).toBe(0);
    await house.start();
    expect(await disputeIds()).toEqual(told);
    expect(await house.terminate()).toBe(0);
  }, 120_000);
});
