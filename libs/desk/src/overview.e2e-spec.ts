import { handIn, type HandedIn } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';
import type { LedgerEntry } from './application/ledger.js';
import type { Counted, Overview } from './application/overview.js';

const DAY_MS = 86_400_000;

describe('where a court’s matters stand', () => {
  let world: World;
  let matter: HandedIn;
  beforeAll(async () => {
    world = await openWorld({ workers: false });
    matter = await handIn(world, { asComplaint: true });
    await handIn(world);
  });
  afterAll(() => world.close());

  const overview = async (account: string): Promise<Overview> =>
    (await world.staff(account)).must<Overview>('GET', '/management/overview');
  const of = (rows: readonly Counted[], code: string | null): number | undefined =>
    rows.find((row) => row.code === code)?.count;

  it('is counted for those who answer for it', async () => {
    for (const account of ['tingzhang', 'shenguan']) {
      const seen = await overview(account);
      expect(seen.open).toBe(2);
      expect(of(seen.byState, 'received')).toBe(2);
      expect(of(seen.byTrack, null)).toBe(2);
      expect(seen.byState[0]?.name).not.toContain('codes.');
      expect(seen.clocks).toMatchObject({ near: 0, overdue: 0, mustRegister: 0, late: [] });
    }
  });

  it('is nobody else’s', async () => {
    for (const account of ['fenliu1', 'renmin', 'ducha', 'admin', 'qiuheng'])
      for (const path of ['/management/overview', '/management/ledger'])
        expect([account, path, (await (await world.staff(account)).get(path)).status]).toEqual([
          account,
          path,
          403,
        ]);
  });

  it('shows what is about to be missed, and then what was, without names', async () => {
    world.clock.advance(6 * DAY_MS);
    const near = await overview('tingzhang');
    expect(near.clocks.nearest.map(({ id }) => id)).toContain(matter.id);
    expect(JSON.stringify(near.clocks.nearest)).not.toContain('归还');
    world.clock.advance(3 * DAY_MS);
    const late = await overview('tingzhang');
    expect(late.clocks.overdue).toBeGreaterThan(0);
    expect(late.clocks.late.map(({ id }) => id)).toContain(matter.id);
  });

  it('enters what has waited beyond the court’s threshold in the ledger, with why', async () => {
    world.clock.advance(10 * DAY_MS);
    const leader = await world.staff('shenguan');
    const { items } = await leader.must<{ items: LedgerEntry[] }>('GET', '/management/ledger');
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ kind: 'desk', thresholdDays: 15, days: 19 });
    expect(items[0]?.reasons.map(({ code }) => code)).toContain('NOBODY_HOLDS_IT');
  });
});

describe('codes and the path, as screens ask for them', () => {
  let world: World;
  let matter: HandedIn;
  beforeAll(async () => {
    world = await openWorld();
    matter = await handIn(world);
  });
  afterAll(() => world.close());

  it('offers select fields their codes to everybody, in the language asked', async () => {
    const { items } = await world.cast
      .nobody()
      .must<{ items: { set: string; codes: { code: string; sentence: string; basis: string | null }[] }[] }>(
        'GET',
        '/codes?set=risk-flag,lane',
      );
    expect(items.map(({ set }) => set)).toEqual(['lane', 'risk-flag']);
    expect(items[1]?.codes.find(({ code }) => code === 'DV')?.basis).toBeTruthy();
  });

  it('tells what is in force at a court, to those of that court', async () => {
    interface Policies {
      courtCode: string;
      items: { name: string; value: string; basis: string; own: boolean }[];
    }
    const path = `/policies?courtId=${world.county.organisations.get('court') ?? ''}`;
    const leader = await world.staff('tingzhang');
    const { courtCode, items } = await leader.must<Policies>('GET', path);
    expect(courtCode).toBe('WL0');
    expect(items.find(({ name }) => name === 'track.PRE_FILING')).toMatchObject({
      value: 'false',
      own: false,
    });
    expect(items.every(({ basis }) => basis !== '')).toBe(true);
    expect((await (await world.staff('renmin')).get(path)).status).toBe(403);
    expect((await (await world.staff('fating2')).get(path)).status).toBe(403);
  });

  it('draws the path from the machine for whoever may know of the matter', async () => {
    interface Path {
      done: { phase: string }[];
      now: { phase: string; name: string; actors: string[] };
      canFollow: { phase: string }[];
      usually: { phase: string }[];
    }
    const path = `/disputes/${matter.id}/path`;
    for (const who of [await world.staff('fenliu1'), await matter.person('a1')]) {
      const seen = await who.must<Path>('GET', path);
      expect(seen.done.map(({ phase }) => phase)).toEqual(['draft']);
      expect(seen.now).toMatchObject({ phase: 'received', actors: ['DIVERSION_OFFICER'] });
      expect(seen.canFollow.map(({ phase }) => phase)).toEqual(
        expect.arrayContaining(['screening', 'withCourt']),
      );
      expect(seen.usually[0]?.phase).toBe('screening');
    }
    expect((await (await matter.person('r1')).get(path)).status).toBe(404);
    expect((await (await world.staff('lvshi')).get(path)).status).toBe(404);
  });
});
