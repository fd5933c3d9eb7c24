import { decide, handIn, triaged, type HandedIn } from '#testing/handed-in';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

/** A respondent who never heard of the platform: from the text message to an answer, without an account. */
describe('an invitation', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  interface Message {
    phone: string;
    text: string;
  }
  const messagesTo = async (phone: string): Promise<Message[]> => {
    const { items } = await world.cast
      .nobody()
      .must<{ items: Message[] }>('GET', `/demo/messages?phone=${phone}`);
    return items.filter((one) => one.phone === phone && one.text.includes('/i/'));
  };
  const phoneOf = async (matter: HandedIn, key: string): Promise<string> => {
    const seen = await (await world.staff('fenliu1')).dispute(matter.id);
    const parties = seen['parties'] as { id: string; person: { phone: string } }[];
    return parties.find(({ id }) => id === matter.party[key])?.person.phone ?? '';
  };
  const asked = async (): Promise<{ matter: HandedIn; phone: string; code: string; text: string }> => {
    const matter = await handIn(world);
    await triaged(world, matter.id);
    const officer = await world.staff('fenliu1');
    const body = { scopes: ['MEDIATION', 'DATA'], partyIds: [matter.party['r1']] };
    await officer.must('POST', `/disputes/${matter.id}/consents/asking`, { body });
    const phone = await phoneOf(matter, 'r1');
    await until(async () => (await messagesTo(phone)).length > 0);
    const [{ text } = { text: '' }] = await messagesTo(phone);
    return { matter, phone, text, code: /\/i\/([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] ?? '' };
  };
  const look = (code: string) => world.cast.nobody().ask('POST', '/invitations/look', { body: { code } });
  const join = (body: object) => world.cast.nobody().ask('POST', '/auth/join', { body });

  it('comes once for several questions, with link and spoken code, and says nothing of the matter', async () => {
    const { phone, text, code } = await asked();
    expect(await messagesTo(phone)).toHaveLength(1);
    expect(text.match(new RegExp(code, 'g'))).toHaveLength(2);
    expect(text).not.toMatch(/借|元|陆/);
  });

  it('is read before anybody signs in, and says what a letter says', async () => {
    const { code, phone } = await asked();
    const { status, body } = await look(code.toLowerCase().replace('-', ' '));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      role: 'RESPONDENT',
      askedBy: [expect.stringMatching(/^陆/)],
      court: { name: '望澜县人民法院', phone: '0154-8812368' },
      body: null,
      canAnswerHere: true,
    });
    const { voluntary, ifNothing, verify, about } = body as Record<string, string>;
    expect([voluntary, ifNothing, verify].every((text) => /[一-龥]{6}/.test(text ?? ''))).toBe(true);
    expect(about).toContain('民间借贷');
    expect(verify).toContain('0154-8812368');
    const told = JSON.stringify(body);
    for (const secret of [phone, '四万六千', '4600000', '46000']) expect(told).not.toContain(secret);
  });

  it('lets the person read by the code, answer with the end of their telephone, and see that dispute only', async () => {
    const { matter, phone, code } = await asked();
    const other = await handIn(world);
    const read = await join({ code });
    const consent = {
      ...{ partyId: matter.party['r1'], scope: 'MEDIATION', decision: 'REFUSED' },
      ...{ textVersion: '2026.1', language: 'zh-CN', how: 'ONLINE' },
    };
    const as = (answer: { body: unknown }) =>
      world.cast.nobody().signedInWith((answer.body as { accessToken: string }).accessToken);
    expect((await as(read).ask('POST', `/disputes/${matter.id}/consents`, { body: consent })).status).toBe(
      403,
    );
    expect((await join({ code, phoneLast4: '0000' })).status).toBe(401);
    const speaking = as(await join({ code, phoneLast4: phone.slice(-4) }));
    expect((await speaking.ask('POST', `/disputes/${matter.id}/consents`, { body: consent })).status).toBe(
      200,
    );
    expect((await speaking.get(`/disputes/${other.id}`)).status).toBe(404);
    expect((await speaking.get('/drafts')).status).toBe(403);
  });

  it('answers alike for what never was and what was taken back, and says whom to call', async () => {
    const { matter, code } = await asked();
    const officer = await world.staff('fenliu1');
    const body = { partyId: matter.party['r1'] };
    await officer.must('POST', `/disputes/${matter.id}/join-code-revocations`, { body });
    const [never, taken] = [await look('AAAA-CCCC'), await look(code)];
    const told = ({ status, body: problem }: { status: number; body: unknown }) => {
      const { code: what, detail } = problem as Record<string, unknown>;
      return { status, what, detail };
    };
    expect(told(never)).toEqual(told(taken));
    expect(told(taken)).toMatchObject({ status: 404, what: 'notices.invitation-over' });
    expect(told(taken).detail).toContain('0154-8812368');
  });

  it('asks a helper to help whom they help, and nobody else to help anybody', async () => {
    const { matter, phone, code } = await asked();
    const helped = await world.cast.party(phone);
    const person = { name: '闻人安', phone: '15470000055' };
    const { result } = await helped.must<{ result: { code: string } }>(
      'POST',
      `/disputes/${matter.id}/helpers`,
      { body: { partyId: matter.party['r1'], person, textVersion: '2026.1' } },
    );
    const { to, helps } = (await look(code)).body as Record<string, string>;
    expect(helps).toBeNull();
    expect((await look(result.code)).body).toMatchObject({ role: 'RESPONDENT', helps: to });
  });

  it('opens nothing any more once a wrong number was put right at the counter', async () => {
    const { matter, phone, code } = await asked();
    const person = { name: '郑归一', phone: '15470000099' };
    const body = { partyId: matter.party['r1'], person, reasonCode: 'WRONG_PERSON' };
    const corrected = await decide(await world.staff('fenliu1'), matter.id, 'party-corrections', body);
    expect(corrected.status).toBe(200);
    expect((await look(code)).status).toBe(404);
    expect((await join({ code, phoneLast4: phone.slice(-4) })).status).toBe(401);
    expect((await (await world.cast.party('15470000099')).get(`/disputes/${matter.id}`)).status).toBe(200);
  });

  it('tells the other side nothing before the matter is put to it', async () => {
    const matter = await handIn(world);
    const officer = await world.staff('fenliu1');
    const issued = await officer.must<{ result: { code: string; link: string; qr: string } }>(
      'POST',
      `/disputes/${matter.id}/join-codes`,
      { body: { partyId: matter.party['r1'] } },
    );
    expect((await look(issued.result.code)).status).toBe(404);
    expect(issued.result.link).toMatch(new RegExp(`/i/${issued.result.code}$`));
    expect(issued.result.qr).toMatch(/^<svg[\s\S]*<\/svg>$/);
  });

  it('is sent anew to the same telephone only, and never twice in a moment, whoever asks with whatever code', async () => {
    const { phone, code } = await asked();
    const renew = (text: string) =>
      world.cast.nobody().ask('POST', '/invitations/renewal', { body: { code: text } });
    const answers = [await renew(code), await renew('AAAA-CCCC')];
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [202, { asked: true }],
      [202, { asked: true }],
    ]);
    expect(await messagesTo(phone)).toHaveLength(1);
  });
});
