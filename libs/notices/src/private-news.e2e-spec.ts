import { both, MediationDesk } from '#testing/mediation-desk';
import type { PlacedMatter } from '#testing/placed-matter';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

/** A text message tells nobody what the page would not show: no word of a talk with the other side alone (TY 22). */
describe('messages about talks', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const phoneOf = async ({ officer, id }: PlacedMatter, partyId: string): Promise<string> => {
    const { parties } = (await officer.dispute(id)) as unknown as {
      parties: { id: string; person: { phone: string } }[];
    };
    return parties.find((party) => party.id === partyId)?.person.phone ?? '';
  };
  const talksTold = async (matter: PlacedMatter, partyId: string): Promise<number> => {
    const phone = await phoneOf(matter, partyId);
    const path = `/demo/messages?phone=${phone}`;
    const { items } = await world.cast
      .nobody()
      .must<{ items: { phone: string; text: string }[] }>('GET', path);
    return items.filter((one) => one.phone === phone && one.text.includes('调解会')).length;
  };

  it('invite to a caucus only who is in it, and to a joint session both', async () => {
    const desk = new MediationDesk(world);
    const matter = await desk.mediating();
    const mediator = await world.staff('qiuheng');
    const schedule = (kind: string, partyIds: string[]) =>
      matter.act(mediator, 'sessions', { kind, partyIds, startsAt: desk.inAnHour() });
    const counts = () => Promise.all(both(matter).map(([, partyId]) => talksTold(matter, partyId)));
    await schedule('CAUCUS', [matter.a]);
    await until(async () => (await talksTold(matter, matter.a)) === 1);
    await schedule('JOINT', [matter.a, matter.r]);
    await until(async () => (await talksTold(matter, matter.a)) === 2);
    // Messages go out in the order in which they were asked for.
    await until(async () => (await talksTold(matter, matter.r)) > 0);
    expect(await counts()).toEqual([2, 1]);
  });
});
