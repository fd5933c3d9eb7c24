import type { Persona } from '#journey';
import { handIn, type HandedIn } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

/** Saying how it was, over HTTP: once, after the end, and told to nobody by name. */
describe('feedback', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const WORDS = '调解员一直催我签字。';
  const said = { attitude: 4, efficiency: 3, resolution: 2, pressed: 'NO' };
  const rate = async (who: Persona, matter: HandedIn, key: string, more: object = {}) =>
    who.ask('POST', `/disputes/${matter.id}/ratings`, {
      body: { partyId: matter.party[key], ...said, ...more },
    });
  const rule = ({ body }: { body: unknown }) => (body as { rule?: string }).rule;
  const over = async (): Promise<{ matter: HandedIn; asker: Persona }> => {
    const matter = await handIn(world);
    const asker = await matter.person('a1');
    await asker.must('POST', `/disputes/${matter.id}/withdrawal`, { body: { partyId: matter.party['a1'] } });
    return { matter, asker };
  };

  it('is given once, and only when it is over; the next step asks for it until then', async () => {
    const open = await handIn(world);
    expect(rule(await rate(await open.person('a1'), open, 'a1'))).toBe('feedback.after-the-end');
    const { matter, asker } = await over();
    expect(await asker.dispute(matter.id)).toMatchObject({
      feedback: { toRate: true, rated: false },
      next: { code: 'rate', action: { action: 'feedback.rate' } },
    });
    expect((await rate(asker, matter, 'a1')).status).toBe(200);
    expect(rule(await rate(asker, matter, 'a1'))).toBe('feedback.once-each');
    expect(await asker.dispute(matter.id)).toMatchObject({
      feedback: { toRate: false, rated: true },
      next: { code: 'ended' },
    });
  });

  it('takes one to five, three dimensions, and nothing for somebody else', async () => {
    const { matter, asker } = await over();
    for (const wrong of [{ attitude: 6 }, { efficiency: 0 }, { resolution: 2.5 }, { pressed: 'MAYBE' }])
      expect((await rate(asker, matter, 'a1', wrong)).status).toBe(400);
    expect(rule(await rate(asker, matter, 'r1'))).toBe('feedback.for-ones-own');
    expect((await rate(await world.staff('fenliu1'), matter, 'a1')).status).toBe(403);
  });

  it('reaches the guide judge in confidence when somebody felt pressed, and nobody else by any way', async () => {
    const { matter, asker } = await over();
    expect((await rate(asker, matter, 'a1', { pressed: 'YES', words: WORDS })).status).toBe(200);
    const [guide] = await world.cast.accountsOf('MEDIATION_GUIDE_JUDGE');
    const judge = await world.staff(guide ?? '');
    const { body } = await judge.get('/feedback/pressed');
    expect(body).toMatchObject({ items: [{ disputeId: matter.id, words: WORDS }] });
    expect(JSON.stringify(body)).not.toContain(matter.party['a1']);
    for (const account of ['fenliu1', 'lianfaguan', 'qiuheng']) {
      const who = await world.staff(account);
      expect((await who.get('/feedback/pressed')).status).toBe(403);
      expect(JSON.stringify((await who.get(`/disputes/${matter.id}`)).body)).not.toContain(WORDS);
    }
    expect((await asker.get('/feedback/pressed')).status).toBe(403);
  });

  it('is told to managers in averages, and not at all while there are few', async () => {
    const [account] = await world.cast.accountsOf('COURT_LEADER');
    const leader = await world.staff(account ?? '');
    const averages = async () => {
      const { items } = await leader.must<{ items: { averages?: { count: number; attitude: number } }[] }>(
        'GET',
        '/feedback/summary',
      );
      return items[0]?.averages;
    };
    expect(await averages()).toBeUndefined();
    for (let more = 0; more < 5; more += 1) {
      const { matter, asker } = await over();
      await rate(asker, matter, 'a1');
    }
    expect(await averages()).toMatchObject({ attitude: 4 });
    expect((await (await world.staff('fenliu1')).get('/feedback/summary')).status).toBe(403);
  });
});
