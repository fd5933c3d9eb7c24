import { InWriting } from '#testing/in-writing';
import { both, MediationDesk } from '#testing/mediation-desk';
import type { PlacedMatter } from '#testing/placed-matter';
import { SessionRoom } from '#testing/session-room';
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
  const talksTold = async (matter: PlacedMatter, partyId: string, of = '调解会'): Promise<number> => {
    const phone = await phoneOf(matter, partyId);
    const path = `/demo/messages?phone=${phone}`;
    const { items } = await world.cast
      .nobody()
      .must<{ items: { phone: string; text: string }[] }>('GET', path);
    return items.filter((one) => one.phone === phone && one.text.includes(of)).length;
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

  it('tell of a turn to write only whose turn it is, and nothing of what is asked', async () => {
    const room = await SessionRoom.begun(world, 'ASYNC');
    const { matter } = room;
    const writing = new InWriting(room);
    const told = (of: string) =>
      Promise.all(both(matter).map(([, partyId]) => talksTold(matter, partyId, of)));
    const [turnId = ''] = await writing.give([matter.a], { question: '还欠多少？' });
    await until(async () => (await told('等您书面发言'))[0] === 1);
    await writing.lead(turnId, 'recalling');
    await until(async () => (await told('书面发言安排已经结束'))[0] === 1);
    await writing.give([matter.r], { question: '还欠多少？' });
    // Messages go out in the order in which they were asked for.
    await until(async () => (await told('等您书面发言'))[1] === 1);
    expect(await told('书面发言')).toEqual([2, 1]);
    expect(await told('还欠多少')).toEqual([0, 0]);
  });
});
