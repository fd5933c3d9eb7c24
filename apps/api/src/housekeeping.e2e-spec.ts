import { openWorld, type World } from '#testing/world';
import { Housekeeping } from './housekeeping.js';

const HOUR_MS = 3_600_000;

describe('housekeeping', () => {
  let world: World;
  const count = async (sql: string): Promise<number> => {
    const [row] = await world.database.reads.select<{ n: number }>(sql);
    return Number(row?.n);
  };
  // On MySQL units without an answer leave marks of their own, this round's too.
  const keys = () => count("SELECT COUNT(*) AS n FROM idempotency_keys WHERE actor_id <> 'unit-of-work'");
  beforeAll(async () => {
    world = await openWorld({ workers: false });
  });
  afterAll(() => world.close());

  it('keeps answers for three days and roster entries for their term, and not longer', async () => {
    const keeping = world.app.get(Housekeeping, { strict: false });
    const admin = await world.staff('admin');
    const parentId = world.county.organisations.get('platform');
    await admin.must('POST', '/organisations', { body: { kind: 'AGENCY', name: '望澜县民政局', parentId } });
    world.clock.advance(71 * HOUR_MS);
    await keeping.round();
    expect(await keys()).toBeGreaterThan(0);
    world.clock.advance(2 * HOUR_MS);
    await keeping.round();
    expect(await keys()).toBe(0);
    expect(await count("SELECT COUNT(*) AS n FROM mediators WHERE state = 'expired'")).toBe(0);
    world.clock.advance(365 * 24 * HOUR_MS);
    await keeping.round();
    expect(await count("SELECT COUNT(*) AS n FROM mediators WHERE state = 'expired'")).toBe(12);
  });
});
