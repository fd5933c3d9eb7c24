import { handIn, type HandedInChoice } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

/** Asking for mediation interrupts limitation (SX 12): stamped for the desk to prove, announced to nobody. */
describe('limitation', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const seen = async (choice: HandedInChoice) => {
    const matter = await handIn(world, choice);
    const ofDesk = await (await world.staff('fenliu1')).dispute(matter.id);
    const ofParty = await (await matter.person('a1')).dispute(matter.id);
    const stamps = await world.database.reads.select<{ data: string }>(
      "SELECT data FROM stream_events WHERE type = 'limitation.stamped' AND stream = ?",
      [matter.id],
    );
    const codes = ({ clocks }: Record<string, unknown>) =>
      (clocks as { code: string }[]).map(({ code }) => code);
    return {
      desk: codes(ofDesk),
      party: codes(ofParty),
      stamps: stamps.map(({ data }) => JSON.parse(data) as object),
    };
  };

  it('is stamped when a matter is handed in for mediation alone, and no clock of a party', async () => {
    const { desk, party, stamps } = await seen({});
    expect(stamps).toMatchObject([{ occasion: 'MEDIATION', kind: 'ORDINARY' }]);
    expect([desk, party]).toEqual([['DL-37'], []]);
  });

  it('is stamped once where the same hand brings a complaint', async () => {
    const { desk, stamps } = await seen({ asComplaint: true });
    expect(stamps).toMatchObject([{ occasion: 'COURT' }]);
    expect(desk.toSorted()).toEqual(['DL-01', 'DL-37']);
  });

  it('of labour is one year (LDMA 27)', async () => {
    const { desk } = await seen({ causeCode: '206' });
    expect(desk).toEqual(['DL-28']);
  });

  it('is nobody’s work: the queue names no clock where only limitation runs', async () => {
    const matter = await handIn(world);
    const desk = await world.staff('fenliu1');
    const { items } = await desk.must<{ items: { id: string; clock?: unknown }[] }>(
      'GET',
      '/desk/queue?limit=100',
    );
    expect(items.find(({ id }) => id === matter.id)).toBeDefined();
    expect(items.find(({ id }) => id === matter.id)?.clock ?? null).toBeNull();
  });
});
