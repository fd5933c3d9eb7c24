import { AccessReader, Grants, JoinCodes, People } from '#access';
import { newId, SYSTEM } from '#kernel';
import { AccessHouse } from '#testing/access-house';

const OLD = '13812341234';
const NEW = '13900005678';

/** A party takes the matter along to another telephone: proved by codes, told to the old one, kept on the chains. */
describe('a party’s own change of phone', () => {
  let house: AccessHouse;
  let personId: string;
  let mine: { token: string };
  const disputeId = newId();
  beforeEach(async () => {
    house = await AccessHouse.open();
    personId = await house.person({ name: '张三', phone: OLD });
    await house.units.run(async (tx) => {
      await tx.openStream(disputeId);
      const source = 'party:p1';
      house.app.get(Grants).give(tx, { disputeId, personId, partyId: 'p1', standing: 'PARTY', source });
      house.app.get(People).noteIdentity(tx, personId, { by: 'system', how: 'ID_CARD_SEEN' });
    });
    mine = await signIn(OLD);
  });
  afterEach(() => house.shut());

  async function signIn(phone: string): Promise<{ token: string }> {
    const { body } = await house.post('auth/phone-login', { phone, code: await house.codeFor(phone) });
    house.security.advance(61_000);
    return { token: String(body['accessToken']) };
  }
  const askCodes = (oldPhoneWorks: boolean, phone = NEW, asking = mine) =>
    house.post('auth/phone-change/codes', { phone, oldPhoneWorks }, asking);
  const codeAt = async (phone: string): Promise<string> => {
    const text = (await house.texts()).find((message) => message.phone === phone)?.text ?? '';
    return /\d{6}/.exec(text)?.[0] ?? '';
  };
  const change = (said: object, asking = mine) => house.post('auth/phone-change', said, asking);
  const phoneOf = async () =>
    (await house.app.get(People).read(house.reads, [personId])).get(personId)?.phone ?? '';
  const level = async (asking: { token: string }) =>
    (await house.ask('GET', 'auth/me', undefined, asking)).body['level'];
  const wrong = (code: string) => (code === '000000' ? '000001' : '000000');
  const told = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
    status,
    body['code'],
  ];

  it('takes a code from each phone; the person stays checked, other sessions end', async () => {
    const elsewhere = await signIn(OLD);
    expect(await askCodes(true)).toMatchObject({ status: 202, body: { sent: true } });
    const codes = { code: await codeAt(NEW), oldCode: await codeAt(OLD) };
    const { status, body } = await change({ phone: NEW, ...codes });
    expect(status).toBe(200);
    expect(body['actor']).toMatchObject({ personId, level: 'sign' });
    expect(await phoneOf()).toBe(NEW);
    for (const old of [mine, elsewhere]) expect((await house.post('auth/logout', {}, old)).status).toBe(401);
    house.security.advance(61_000);
    expect(await level(await signIn(NEW))).toBe('sign');
  });

  it('without the old phone the new one is enough to speak; to sign, somebody sees who it is again', async () => {
    await askCodes(false);
    const { body } = await change({ phone: NEW, code: await codeAt(NEW) });
    expect(body['actor']).toMatchObject({ personId, level: 'speak' });
    expect(await phoneOf()).toBe(NEW);
  });

  it('is told to the old phone, with the new one masked', async () => {
    await askCodes(false);
    await change({ phone: NEW, code: await codeAt(NEW) });
    const note = (await house.texts()).find(({ phone }) => phone === OLD)?.text ?? '';
    expect(note).toContain('139****5678');
    expect(note).not.toContain(NEW);
  });

  it('stands on the person’s chain and on that of each dispute, without a number', async () => {
    await askCodes(true);
    await change({ phone: NEW, code: await codeAt(NEW), oldCode: await codeAt(OLD) });
    const rows = await house.reads.select<Record<string, string>>(
      "SELECT stream, actor_id, visibility, data FROM stream_events WHERE type = 'access.phone-changed'",
    );
    const shown = { actor_id: personId, visibility: 'staff' };
    expect(rows).toHaveLength(2);
    for (const stream of [`person:${personId}`, disputeId])
      expect(rows).toContainEqual(expect.objectContaining({ stream, ...shown }));
    for (const { data = '' } of rows) expect(JSON.parse(data)).toEqual({ personId, oldPhoneProved: true });
  });

  it.each([
    ['a wrong code of the new phone', (code: string, oldCode: string) => ({ code: wrong(code), oldCode })],
    ['a wrong code of the old phone', (code: string, oldCode: string) => ({ code, oldCode: wrong(oldCode) })],
    ['the codes of each other', (code: string, oldCode: string) => ({ code: oldCode, oldCode: code })],
  ])('%s changes nothing', async (_what, codes) => {
    await askCodes(true);
    const [code, oldCode] = [await codeAt(NEW), await codeAt(OLD)];
    expect(told(await change({ phone: NEW, ...codes(code, oldCode) }))).toEqual([401, 'access.wrong-code']);
    expect(await phoneOf()).toBe(OLD);
    expect((await change({ phone: NEW, code, oldCode })).status).toBe(200);
  });

  it('five wrong guesses void the codes, also of the one that was right', async () => {
    await askCodes(true);
    const [code, oldCode] = [await codeAt(NEW), await codeAt(OLD)];
    for (let guess = 0; guess < 5; guess += 1) await change({ phone: NEW, code, oldCode: wrong(oldCode) });
    expect(told(await change({ phone: NEW, code, oldCode }))).toEqual([401, 'access.wrong-code']);
    expect(told(await change({ phone: NEW, code }))).toEqual([401, 'access.wrong-code']);
  });

  it('codes to sign in with are no codes to change with, nor the other way about', async () => {
    const toSignIn = await house.codeFor(NEW);
    expect(told(await change({ phone: NEW, code: toSignIn }))).toEqual([401, 'access.wrong-code']);
    house.security.advance(61_000);
    await askCodes(false);
    const signedIn = await house.post('auth/phone-login', { phone: NEW, code: await codeAt(NEW) });
    expect(told(signedIn)).toEqual([401, 'access.wrong-code']);
  });

  it('a code somebody else asked for does not move this person to that phone', async () => {
    await house.person({ name: '李四', phone: '13700000000' });
    const other = await signIn('13700000000');
    await askCodes(false, NEW, other);
    expect(told(await change({ phone: NEW, code: await codeAt(NEW) }))).toEqual([401, 'access.wrong-code']);
    expect(await phoneOf()).toBe(OLD);
  });

  it('a phone gets no more codes than for signing in, whichever they are for', async () => {
    const sent = async () => (await house.reads.select('SELECT id FROM one_time_codes')).length;
    const before = await sent();
    await askCodes(true);
    await askCodes(true);
    await house.post('auth/phone-code', { phone: NEW });
    expect(await sent()).toBe(before + 2);
  });

  it('is nobody’s who is not signed in by that phone: staff, a spoken code, nobody', async () => {
    const root = await house.organisation('PLATFORM', '平台');
    await house.staff('officer', root.id, ['ADMIN']);
    const staff = { token: await house.tokenOf('officer') };
    const issued = await house.units.run((tx) =>
      Promise.resolve(house.app.get(JoinCodes).issue(tx, SYSTEM, { disputeId, partyId: 'p1', personId })),
    );
    const joined = await house.post('auth/join', { code: issued.code, phoneLast4: '1234' });
    const spoken = { token: String(joined.body['accessToken']) };
    for (const who of [staff, spoken]) {
      expect((await askCodes(false, NEW, who)).status).toBe(403);
      expect((await change({ phone: NEW, code: '123456' }, who)).status).toBe(403);
    }
    expect((await house.post('auth/phone-change/codes', { phone: NEW, oldPhoneWorks: false })).status).toBe(
      401,
    );
    expect((await house.post('auth/phone-change', { phone: NEW, code: '123456' })).status).toBe(401);
    expect(await house.app.get(AccessReader).grantsOf(house.reads, disputeId)).toHaveLength(1);
  });

  it('the phone one has is no new phone', async () => {
    expect(told(await askCodes(false, OLD))).toEqual([409, 'access.same-phone']);
    expect(told(await change({ phone: OLD, code: '123456' }))).toEqual([409, 'access.same-phone']);
  });
});
