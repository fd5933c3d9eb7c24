import type { Persona } from '#journey';
import { handIn, type HandedIn } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';
import type { ListedDispute } from './application/told-rows.js';

/** A draft is nobody's to find: who tells it goes on with it, and whoever typed it at a counter. */
describe('a draft', () => {
  let world: World;
  let draft: HandedIn;
  let typed: HandedIn;
  beforeAll(async () => {
    world = await openWorld();
    draft = await handIn(world, { byItself: true, draft: true });
    typed = await handIn(world, { draft: true });
  });
  afterAll(() => world.close());

  const LISTS = ['/disputes', '/disputes?state=draft', '/disputes?state=draft&sort=changed'];
  const listed = async (who: Persona, path: string): Promise<string[]> =>
    (await who.must<{ items: ListedDispute[] }>('GET', path)).items.map(({ id }) => id);
  const findsIt = async (who: Persona, { id }: HandedIn): Promise<boolean[]> =>
    Promise.all(LISTS.map(async (path) => (await listed(who, path)).includes(id)));
  const opens = async (who: Persona, { id }: HandedIn): Promise<number[]> => [
    (await who.get(`/disputes/${id}`)).status,
    (await who.ask('POST', `/disputes/${id}/description`, { body: { narrative: '改一改' } })).status,
  ];
  const everyone = async (): Promise<Persona[]> => {
    const path = '/demo/accounts';
    const { items } = await world.cast.nobody().must<{ items: { account: string }[] }>('GET', path);
    return Promise.all(items.map(({ account }) => world.staff(account)));
  };

  it('of a citizen is opened, changed, handed in and listed by no office', async () => {
    const absent = { ...draft, id: '0199f0c0-0000-7000-8000-000000000000' };
    for (const who of await everyone()) {
      const [read, changed] = await opens(who, draft);
      expect([who.name, read]).toEqual([who.name, (await opens(who, absent))[0]]);
      expect([who.name, changed]).toEqual([who.name, (await opens(who, absent))[1]]);
      expect((await who.ask('POST', `/disputes/${draft.id}/submission`)).status).toBe(404);
      expect(await findsIt(who, draft)).toEqual([false, false, false]);
    }
  });

  it('is found by no number in a search', async () => {
    const applicant = await draft.person('a1');
    const { reference } = (await applicant.dispute(draft.id)) as unknown as { reference: string };
    for (const account of ['fenliu1', 'daosu', 'lian']) {
      const who = await world.staff(account);
      expect(await listed(who, `/disputes?q=${reference}`)).toEqual([]);
    }
    expect(await listed(await world.staff('fenliu1'), `/desk/queue?state=draft&q=${reference}`)).toEqual([]);
    expect(await listed(applicant, `/disputes?q=${reference}`)).toEqual([draft.id]);
  });

  it('is the applicant’s own, and not the other side’s', async () => {
    const applicant = await draft.person('a1');
    expect(await opens(applicant, draft)).toEqual([200, 200]);
    expect(await findsIt(applicant, draft)).toEqual([true, true, true]);
    expect(await opens(await draft.person('r1'), draft)).toEqual([404, 404]);
  });

  it('typed at a counter is that clerk’s and the applicant’s, not a colleague’s', async () => {
    const clerk = await world.staff('daosu');
    expect(await opens(clerk, typed)).toEqual([200, 200]);
    expect(await findsIt(clerk, typed)).toEqual([true, true, true]);
    expect(await opens(await typed.person('a1'), typed)).toEqual([200, 200]);
    for (const account of ['fenliu1', 'lian']) {
      const colleague = await world.staff(account);
      expect(await opens(colleague, typed)).toEqual([404, 404]);
      expect(await findsIt(colleague, typed)).toEqual([false, false, false]);
    }
  });

  it('that is taken back stays as unknown as it was', async () => {
    const taken = await handIn(world, { byItself: true, draft: true });
    const applicant = await taken.person('a1');
    const body = { partyId: taken.party['a1'] };
    await applicant.must('POST', `/disputes/${taken.id}/withdrawal`, { body });
    expect(await applicant.dispute(taken.id)).toMatchObject({ state: 'closed' });
    const officer = await world.staff('fenliu1');
    for (const who of [officer, await taken.person('r1')]) {
      expect((await who.get(`/disputes/${taken.id}`)).status).toBe(404);
      expect(await listed(who, '/disputes')).not.toContain(taken.id);
    }
  });

  it('is the court’s business from the moment it is handed in', async () => {
    const mine = await handIn(world, { byItself: true, draft: true });
    const officer = await world.staff('fenliu1');
    expect((await officer.get(`/disputes/${mine.id}`)).status).toBe(404);
    await (await mine.person('a1')).must('POST', `/disputes/${mine.id}/submission`);
    expect(await officer.dispute(mine.id)).toMatchObject({ state: 'received' });
    expect(await listed(officer, '/desk/queue')).toContain(mine.id);
  });
});
