import type { Persona } from '#journey';
import { handIn, triaged, type HandedIn } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

/** A grandchild beside a party of seventy, over HTTP: sees, types, asks; never agrees, and leaves when told to. */
describe('a helper', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  interface LetIn {
    mandateId: string;
    code: string;
    link: string;
    qr: string;
  }
  let phones = 15_480_000_000;
  const letIn = async (matter: HandedIn, key: string, more: object = {}) => {
    const person = { name: '陆小满', phone: String((phones += 1)) };
    const body = { partyId: matter.party[key], person, textVersion: '2026.1', ...more };
    const answer = await (await matter.person(key)).ask('POST', `/disputes/${matter.id}/helpers`, { body });
    return { person, status: answer.status, body: answer.body as { result: LetIn; rule?: string } };
  };
  const join = async (code: string, phone?: string): Promise<Persona> => {
    const body = { code, ...(phone === undefined ? {} : { phoneLast4: phone.slice(-4) }) };
    const nobody = world.cast.nobody();
    const { accessToken } = await nobody.must<{ accessToken: string }>('POST', '/auth/join', { body });
    return nobody.signedInWith(accessToken);
  };
  const helped = async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const { person, status, body } = await letIn(matter, 'a1');
    if (status !== 200) throw new Error(JSON.stringify(body));
    return { matter, person, ...body.result };
  };

  it('comes in by the code, sees the matter as the party does, and asks on its behalf', async () => {
    const { matter, code, person, qr } = await helped();
    expect(qr).toMatch(/^<svg/);
    const helper = await join(code, person.phone);
    expect(await helper.dispute(matter.id)).toMatchObject({ next: { code: 'answer-consent' } });
    const ask = { partyId: matter.party['a1'], words: '奶奶听不清电话，可以发短信吗？' };
    await helper.must('POST', `/disputes/${matter.id}/questions`, { body: ask });
    const events = await world.database.reads.select<{ on_behalf_of: string; actor_id: string }>(
      "SELECT on_behalf_of, actor_id FROM stream_events WHERE type = 'question.asked' AND stream = ?",
      [matter.id],
    );
    expect(events.map((event) => event.on_behalf_of)).toEqual([matter.party['a1']]);
  });

  it('agrees to nothing for the party, and its page has no button for it', async () => {
    const { matter, code, person } = await helped();
    const helper = await join(code, person.phone);
    const said = { textVersion: '2026.1', language: 'zh-CN', how: 'ONLINE', decision: 'GIVEN' };
    const body = { partyId: matter.party['a1'], scope: 'MEDIATION', ...said };
    expect((await helper.ask('POST', `/disputes/${matter.id}/consents`, { body })).status).toBe(403);
    const { next } = (await helper.dispute(matter.id)) as unknown as { next: { action?: object } };
    expect(next.action).toBeUndefined();
    const more = { partyId: matter.party['a1'], person: { name: '别人' }, textVersion: '2026.1' };
    expect((await helper.ask('POST', `/disputes/${matter.id}/helpers`, { body: more })).status).toBe(403);
  });

  it('is let in with the words of today only', async () => {
    const matter = await handIn(world);
    const { status, body } = await letIn(matter, 'a1', { textVersion: 'made-up' });
    expect([status, body.rule]).toEqual([409, 'consent.words-in-force']);
  });

  it('is let in by the party alone, and is nobody of the other side', async () => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const other = await matter.person('r1');
    const body = { partyId: matter.party['a1'], person: { name: '陆小满' }, textVersion: '2026.1' };
    expect((await other.ask('POST', `/disputes/${matter.id}/helpers`, { body })).status).toBe(403);
    const officer = await world.staff('fenliu1');
    expect((await officer.ask('POST', `/disputes/${matter.id}/helpers`, { body })).status).toBe(403);
    const seen = (await officer.dispute(matter.id))['parties'] as { id: string; person: object }[];
    const { name, phone } = seen.find(({ id }) => id === matter.party['r1'])?.person as Record<
      string,
      string
    >;
    const refused = await letIn(matter, 'a1', { person: { name, phone } });
    expect(refused.body.rule).toBe('dispute.helper-is-nobody-here-yet');
    for (let more = 0; more < 3; more += 1) expect((await letIn(matter, 'a1')).status).toBe(200);
    expect((await letIn(matter, 'a1')).body.rule).toBe('dispute.few-helpers');
  });

  it('leaves at once when the party says so, code and all; the other side never heard of it', async () => {
    const { matter, code, person, mandateId } = await helped();
    const helper = await join(code, person.phone);
    const path = `/disputes/${matter.id}/helpers/${mandateId}/end`;
    const other = await matter.person('r1');
    expect((await other.ask('POST', path)).status).toBe(404);
    const { timeline } = (await other.dispute(matter.id)) as unknown as { timeline: { code: string }[] };
    expect(timeline.map((entry) => entry.code)).not.toContain('dispute.helper-let-in');
    expect((await (await matter.person('a1')).ask('POST', path)).status).toBe(200);
    expect((await helper.get(`/disputes/${matter.id}`)).status).toBe(404);
    expect((await world.cast.nobody().ask('POST', '/auth/join', { body: { code } })).status).toBe(401);
  });

  it('can leave by itself', async () => {
    const { matter, code, mandateId } = await helped();
    const helper = await join(code);
    expect((await helper.ask('POST', `/disputes/${matter.id}/helpers/${mandateId}/end`)).status).toBe(200);
  });
});
