import type { Persona } from '#journey';
import { openWorld, type World } from '#testing/world';

/** Telling over HTTP: nothing is lost, nothing is overwritten unseen, nobody reads another's story. */
describe('drafts', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  interface Told {
    id: string;
    version: number;
    disputeId: string | null;
    answers: { story?: string; applicant?: { name?: string } };
    missing: { field: string; sentence: string; needed: boolean }[];
    ready: boolean;
  }
  interface Saved {
    saved: boolean;
    draft: Told;
    unsaved?: object;
  }

  let phones = 15_490_000_000;
  const somebody = (): Promise<Persona> => world.cast.party(String((phones += 1)));
  const whole = () => ({
    courtId: world.county.organisations.get('court'),
    asComplaint: true,
    causeCode: '108.3',
    story: '去年三月借出四万六千元，说好年底还，一直没有还。',
    applicant: { name: '闻人安', idNumber: '' },
    respondents: [{ name: '郑一帆', phone: '154 0000 9001' }],
    claims: [{ kind: 'PAY', amountFen: 46_000_00, words: '归还借款' }],
  });
  const start = (who: Persona, answers: object = {}) =>
    who.must<Told>('POST', '/drafts', { body: { answers } });
  const save = (who: Persona, { id, version }: Told, answers: object) =>
    who.must<Saved>('PUT', `/drafts/${id}`, { body: { version, answers } });

  it('begin with a phone code alone, keep what is half typed, and say what is missing in words', async () => {
    const who = await somebody();
    const begun = await start(who);
    expect(begun).toMatchObject({ version: 1, ready: false });
    const { saved, draft } = await save(who, begun, {
      step: 'story',
      story: '去年三月借出',
      respondents: [{ phone: '1540' }],
    });
    expect([saved, draft.version]).toEqual([true, 2]);
    expect(draft.missing.map(({ field }) => field)).toContain('respondents[0].phone');
    expect(draft.missing.find(({ field }) => field === 'claims')?.sentence).toMatch(/[一-龥]/);
    expect(await who.get(`/drafts/${begun.id}`)).toMatchObject({
      body: { answers: { step: 'story', story: '去年三月借出', respondents: [{ phone: '1540' }] } },
    });
  });

  it('never overwrite what another device saved: both texts come back', async () => {
    const who = await somebody();
    const begun = await start(who);
    await save(who, begun, { story: '第一台设备写的' });
    const late = await save(who, begun, { story: '第二台设备写的' });
    expect(late).toMatchObject({
      saved: false,
      draft: { version: 2, answers: { story: '第一台设备写的' } },
      unsaved: { story: '第二台设备写的' },
    });
    expect((await save(who, late.draft, { story: '合在一起' })).draft.version).toBe(3);
  });

  it('let one of two devices win that save in the same moment', async () => {
    const who = await somebody();
    const begun = await start(who);
    const both = await Promise.all(['左', '右'].map((story) => save(who, begun, { story })));
    const won = both.filter(({ saved }) => saved);
    expect(won).toHaveLength(1);
    const [loser] = both.filter(({ saved }) => !saved);
    expect(loser?.draft.answers).toEqual(won[0]?.draft.answers);
  });

  it('are found again by whoever has the phone, with how the story begins', async () => {
    const who = await somebody();
    const begun = await start(who, { story: '在家里写的故事' });
    expect((await who.get('/drafts')).body).toMatchObject({
      items: [{ id: begun.id, gist: '在家里写的故事', ready: false, disputeId: null }],
    });
  });

  it('do not exist for anybody else, nor for who comes with a spoken code', async () => {
    const begun = await start(await somebody(), { story: '只给自己看' });
    const stranger = await somebody();
    const tries = await Promise.all([
      stranger.get(`/drafts/${begun.id}`),
      stranger.ask('PUT', `/drafts/${begun.id}`, { body: { version: 1, answers: {} } }),
      stranger.ask('DELETE', `/drafts/${begun.id}`),
      stranger.ask('POST', `/drafts/${begun.id}/submission`, { body: { version: 1 } }),
      (await world.staff('fenliu1')).get(`/drafts/${begun.id}`),
    ]);
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await world.cast.nobody().get('/drafts')).status).toBe(401);
  });

  it('are handed in whole or not at all, once, and become a dispute with a receipt', async () => {
    const who = await somebody();
    const begun = await start(who, { ...whole(), claims: [] });
    const early = await who.ask('POST', `/drafts/${begun.id}/submission`, { body: { version: 1 } });
    expect(early).toMatchObject({ status: 400, body: { errors: [{ path: 'claims' }] } });
    const { draft } = await save(who, begun, whole());
    expect(draft).toMatchObject({ ready: true, missing: [] });
    const stale = await who.ask('POST', `/drafts/${begun.id}/submission`, { body: { version: 1 } });
    expect(stale.status).toBe(412);
    const done = await who.must<{ disputeId: string; state: string; result: object }>(
      'POST',
      `/drafts/${begun.id}/submission`,
      { body: { version: draft.version } },
    );
    expect(done).toMatchObject({
      state: 'received',
      result: { receiptNumber: expect.stringMatching(/-01$/) as string },
    });
    expect(await who.dispute(done.disputeId)).toMatchObject({ narrative: whole().story, asComplaint: true });
    const again = await who.ask('POST', `/drafts/${begun.id}/submission`, {
      body: { version: draft.version },
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'intake.already-handed-in' } });
    expect((await who.get(`/drafts/${begun.id}`)).body).toMatchObject({
      disputeId: done.disputeId,
      answers: {},
    });
    // The officer reads the name that was told, not the telephone alone.
    const seen = await (await world.staff('fenliu1')).dispute(done.disputeId);
    const [applicant] = seen['parties'] as { person: { name: string } }[];
    expect(applicant?.person.name).toBe('闻人安');
  });

  it('can be opened as a dispute that is still a draft, so that papers are added before it is handed in', async () => {
    const who = await somebody();
    const begun = await start(who, whole());
    const opened = await who.must<{ disputeId: string; state: string }>(
      'POST',
      `/drafts/${begun.id}/submission`,
      {
        body: { version: 1, handIn: false },
      },
    );
    expect(opened.state).toBe('draft');
    const handed = await who.must<{ state: string }>('POST', `/disputes/${opened.disputeId}/submission`);
    expect(handed.state).toBe('received');
  });

  it('are erased when the person wishes', async () => {
    const who = await somebody();
    const begun = await start(who, { story: '不想说了' });
    expect((await who.ask('DELETE', `/drafts/${begun.id}`)).status).toBe(204);
    expect((await who.get(`/drafts/${begun.id}`)).status).toBe(404);
  });

  it('take no field nobody knows and no text without end', async () => {
    const who = await somebody();
    const bad = async (answers: object) => (await who.ask('POST', '/drafts', { body: { answers } })).status;
    expect(await bad({ mood: 'sad' })).toBe(400);
    expect(await bad({ story: '长'.repeat(6001) })).toBe(400);
    expect(await bad({ respondents: Array.from({ length: 21 }, () => ({})) })).toBe(400);
  });
});
