import type { Persona } from '#journey';
import { openWorld, type World } from '#testing/world';
import { consents, offerTo, triage } from './planted-mediation.js';
import { PlantedMatter } from './planted-matter.js';

interface Row {
  readonly id: string;
  readonly amountFen: number | null;
  readonly lane: string | null;
  readonly nearestClock: { code: string; dueAt: string } | null;
}

interface Detail extends Pick<Row, 'amountFen' | 'lane'> {
  readonly clocks: readonly { code: string; dueAt: string | null; status: string }[];
}

/** A list tells no more of a dispute than opening it does: the desk's clocks, and sums, least of all. */
describe('a list of disputes', () => {
  let world: World;
  let matter: PlantedMatter;
  beforeAll(async () => {
    world = await openWorld();
    const courtId = world.county.organisations.get('court') ?? '';
    matter = await new PlantedMatter(world, { record: 'own', number: '11', courtId }).open();
    await triage(matter);
    await consents(matter);
    await offerTo(matter, 'b-people');
  });
  afterAll(() => world.close());

  const listedTo = async (who: Persona): Promise<Row | undefined> =>
    (await who.must<{ items: Row[] }>('GET', '/disputes')).items.find(({ id }) => id === matter.id);
  const openedBy = (who: Persona): Promise<Detail> => who.must<Detail>('GET', `/disputes/${matter.id}`);

  it('does not show a party the clock on which a body answers the desk', async () => {
    expect(await listedTo(await world.staff('fenliu1'))).toMatchObject({ nearestClock: { code: 'DL-05' } });
    for (const key of ['a1', 'r1', 'helper'] as const)
      expect(await listedTo(await matter.person(key))).toMatchObject({ nearestClock: null });
  });

  it('does not show sums to those who read no complaint', async () => {
    expect(await listedTo(await matter.person('a1'))).toMatchObject({ amountFen: 92_000_00 });
    for (const account of ['ducha', 'xinxi', 'shenpan'])
      expect(await listedTo(await world.staff(account))).toMatchObject({ amountFen: null });
  });

  it('tells everybody what opening the dispute tells', async () => {
    const { items } = await world.cast
      .nobody()
      .must<{ items: { account: string }[] }>('GET', '/demo/accounts');
    const staff = await Promise.all(items.map(({ account }) => world.staff(account)));
    const people = await Promise.all(
      (['a1', 'a2', 'r1', 'agent', 'helper'] as const).map((key) => matter.person(key)),
    );
    let compared = 0;
    for (const who of [...staff, ...people]) {
      const listed = await listedTo(who);
      if (!listed) continue;
      const { amountFen, lane, clocks } = await openedBy(who);
      const running = clocks.filter(({ status, dueAt }) => status === 'running' && dueAt !== null);
      const [nearest] = running.sort((a, b) => String(a.dueAt).localeCompare(String(b.dueAt)));
      const { nearestClock } = listed;
      expect({ ...listed, nearestClock: nearestClock?.code }).toMatchObject({ amountFen, lane });
      expect(nearestClock?.code).toBe(nearest?.code);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(12);
  });
});
