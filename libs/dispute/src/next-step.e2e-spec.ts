import { Guide, type Persona, type Story } from '#journey';
import { answers, decide, handIn, triaged, type HandedIn } from '#testing/handed-in';
import { inTrial, unfiled } from '#testing/walk-stories';
import { openWorld, type World } from '#testing/world';

/** What a party's page begins with, over HTTP: each side its own sentence, its own button, its own person to call. */
describe('the next step of a party', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  interface Seen {
    next: {
      code: string;
      sentence: string;
      partyId: string;
      action?: { action: string; href: string; method: string };
      dueAt?: string;
      whyDate?: string;
      whyBasis?: string;
      who: { role: string; name: string; phone: string };
    } | null;
    contacts: { role: string; phone: string }[];
  }
  const seenBy = async (who: Persona, { id }: Pick<HandedIn, 'id'>): Promise<Seen> =>
    (await who.dispute(id)) as unknown as Seen;

  it('is one sentence, one button that works, and whom to call, until the party has answered', async () => {
    const matter = await handIn(world);
    const asker = await matter.person('a1');
    expect((await seenBy(asker, matter)).next).toMatchObject({ code: 'desk-takes-up' });
    await triaged(world, matter.id);
    for (const key of ['a1', 'r1']) {
      const who = await matter.person(key);
      const { next, contacts } = await seenBy(who, matter);
      expect(next).toMatchObject({ code: 'answer-consent', partyId: matter.party[key] });
      expect(next?.sentence).toMatch(/[一-龥]{8}/);
      expect(next?.who).toEqual({ role: 'COURT', name: '望澜县人民法院', phone: '0154-8812368' });
      expect(contacts).toEqual([next?.who]);
      const body = { partyId: matter.party[key], scope: 'DATA', decision: 'GIVEN' };
      const said = { textVersion: '2026.1', language: 'zh-CN', how: 'ONLINE' };
      const href = next?.action?.href.replace('/api/v1', '') ?? '';
      expect((await who.ask('POST', href, { body: { ...body, ...said } })).status).toBe(200);
      // One of two questions is answered: it is still this party's turn.
      expect((await seenBy(who, matter)).next?.code).toBe('answer-consent');
      if (key === 'a1') await answers(matter, key, 'GIVEN');
    }
    expect((await seenBy(asker, matter)).next).toMatchObject({ code: 'others-answer' });
    expect((await seenBy(asker, matter)).next?.action).toBeUndefined();
    await answers(matter, 'r1', 'GIVEN');
    expect((await seenBy(asker, matter)).next).toMatchObject({
      code: 'body-is-sought',
      who: { role: 'COURT' },
    });
  });

  it('names the date of a clock the parties see, and why', async () => {
    const matter = await handIn(world, { asComplaint: true });
    const { next } = await seenBy(await matter.person('a1'), matter);
    expect(next?.dueAt).toBeDefined();
    expect(next?.whyDate).toContain('立案');
    expect(next?.whyBasis).toContain('CPL 126');
  });

  it.each<[string, Story, string]>([
    ['of a body that mediates before any complaint', unfiled, 'PML 17'],
    ['of a judge who leads the talks', inTrial, 'TJ 4'],
  ])('names in the talks the last day %s', async (_, story, basis) => {
    const guide = new Guide(world.cast, world.county, world.clock);
    const dispute = await guide.open(story);
    await guide.bringTo(dispute, { phase: 'mediating' });
    const { next } = await seenBy(await dispute.people.speakerFor('a1'), dispute);
    expect(next).toMatchObject({
      code: 'mediator-arranges',
      whyBasis: expect.stringContaining(basis) as string,
    });
    expect(next?.dueAt).toBeDefined();
  });

  it('is the chooser’s after a refusal, and a wait for the other side', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    await answers(matter, 'r1', 'REFUSED');
    const [asker, asked] = [await matter.person('a1'), await matter.person('r1')];
    expect((await seenBy(asker, matter)).next).toMatchObject({
      code: 'choose-way',
      action: { action: 'registration.file' },
    });
    expect((await seenBy(asked, matter)).next).toMatchObject({ code: 'other-chooses' });
  });

  it('is nobody’s at the desk, who have queues; whom to call they see too', async () => {
    const matter = await handIn(world);
    const { next, contacts } = await seenBy(await world.staff('fenliu1'), matter);
    expect(next).toBeNull();
    expect(contacts).toMatchObject([{ role: 'COURT' }]);
  });

  it('stands beside each of one’s own matters in the list, in the reader’s language', async () => {
    const matter = await handIn(world);
    const asker = await matter.person('a1');
    const { body } = await asker.get('/own-disputes', 'en');
    expect(body).toMatchObject({
      items: [
        { id: matter.id, stateSentence: 'Received', roles: ['APPLICANT'], next: { code: 'desk-takes-up' } },
      ],
    });
    // The other side is not told before the matter is put to it.
    expect((await (await matter.person('r1')).get('/own-disputes')).body).toEqual({ items: [] });
    const officer = await world.staff('fenliu1');
    expect((await decide(officer, matter.id, 'screening')).status).toBe(200);
    expect((await asker.get('/own-disputes')).body).toMatchObject({
      items: [{ next: { code: 'desk-looks' } }],
    });
  });
});
