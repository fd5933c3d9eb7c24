import { oneTimePassword } from '#access';
import { AccessHouse } from '#testing/access-house';

const NEW = 'seven quiet herons';
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

describe('sign-in of staff', () => {
  let house: AccessHouse;
  let court: string;
  beforeAll(async () => {
    house = await AccessHouse.open();
    const root = await house.organisation('PLATFORM', '平台');
    court = (await house.organisation('COURT', '柯城区人民法院', root.id)).id;
    await house.staff('officer', court, ['DIVERSION_OFFICER']);
  });
  afterAll(() => house.shut());
  const otp = () => oneTimePassword(SECRET, house.security.now());

  it('answers token and actor, and sets a cookie no script can read', async () => {
    const { status, body, headers } = await house.login('Officer');
    expect(status).toBe(200);
    expect(body['actor']).toMatchObject({
      kind: 'staff',
      name: '王书记员',
      level: 'sign',
      roles: [
        { role: 'DIVERSION_OFFICER', organisationId: court, organisation: '柯城区人民法院', kind: 'COURT' },
      ],
    });
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/^concord_session=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    const asking = { headers: { cookie: cookie.split(';')[0] ?? '' } };
    expect((await house.ask('GET', 'auth/me', undefined, asking)).status).toBe(200);
    const token = String(body['accessToken']);
    expect((await house.ask('GET', 'auth/me', undefined, { token })).body['personId']).toBe(
      (body['actor'] as { personId: string }).personId,
    );
  });

  it('takes a change by cookie from our own pages only', async () => {
    const { headers } = await house.login('officer');
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const from = (more: Record<string, string>) =>
      house.ask('POST', 'auth/logout', undefined, { headers: { cookie, ...more } });
    expect((await from({ origin: 'https://elsewhere.example' })).body['code']).toBe('access.foreign-origin');
    expect((await from({})).status).toBe(403);
    expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(204);
    expect((await house.ask('GET', 'auth/me', undefined, { headers: { cookie } })).status).toBe(401);
  });

  it('answers an unknown account, a wrong password and a disabled account alike', async () => {
    const { accountId } = await house.staff('gone', court);
    const admin = await house.staff('admin0', court, ['ADMIN'], { totpSecret: SECRET });
    const token = await house.tokenOf(admin.account, otp());
    await house.ask('POST', `accounts/${accountId}/disable`, {}, { token });
    const answers = [
      await house.login('nobody-here'),
      await house.login('officer', { password: 'something else' }),
      await house.login('gone'),
    ];
    const told = answers.map(({ status, body: { status: kind, code, detail, errors } }) => [
      status,
      kind,
      code,
      detail,
      errors,
    ]);
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    expect(told[0]?.slice(0, 3)).toEqual([401, 401, 'access.wrong-credentials']);
  });

  it('rests after five wrong passwords, even for the right one, and wakes by itself', async () => {
    await house.staff('tired', court);
    for (let guess = 0; guess < 5; guess += 1) await house.login('tired', { password: `guess ${guess}` });
    expect((await house.login('tired')).body['code']).toBe('access.wrong-credentials');
    house.security.advance(15 * 60_000);
    expect((await house.login('tired')).status).toBe(200);
  });

  it('many guesses at one moment do not count as one', async () => {
    await house.staff('rushed', court);
    for (let round = 0; round < 6; round += 1)
      await Promise.all(
        Array.from({ length: 3 }, (_, at) => house.login('rushed', { password: `guess ${round} ${at}` })),
      );
    const answers = await house.login('rushed');
    expect(['access.wrong-credentials', 'platform.too-many-requests']).toContain(answers.body['code']);
  });

  it('slows guessing at one name from many addresses, known or not', async () => {
    const guess = (at: number) =>
      house.login('never-was', { password: 'x' }, { address: `198.51.100.${at}` });
    const codes: unknown[] = [];
    for (let at = 1; at <= 21; at += 1) codes.push((await guess(at)).status);
    expect(codes.slice(0, 20)).toEqual(Array(20).fill(401));
    const refused = await guess(99);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('slows one address', async () => {
    const statuses = new Set<number>();
    for (let at = 0; at < 125; at += 1)
      statuses.add((await house.login(`name-${at}`, { password: 'x' }, { address: '203.0.113.9' })).status);
    expect(statuses).toEqual(new Set([401, 429]));
  });

  describe('the second factor', () => {
    it('is asked of a judge, taken once per step, and never twice', async () => {
      await house.staff('judge', court, ['CONFIRMATION_JUDGE'], { totpSecret: SECRET });
      expect((await house.login('judge')).body['code']).toBe('access.second-factor-needed');
      const used = otp();
      const wrong = used === '000000' ? '000001' : '000000';
      expect((await house.login('judge', { otp: wrong })).body['code']).toBe('access.wrong-second-factor');
      expect((await house.login('judge', { otp: used })).status).toBe(200);
      expect((await house.login('judge', { otp: used })).body['code']).toBe('access.wrong-second-factor');
      house.security.advance(30_000);
      expect((await house.login('judge', { otp: otp() })).status).toBe(200);
    });

    it('of two requests with one password only one comes in', async () => {
      await house.staff('twin', court, ['FILING_JUDGE'], { totpSecret: SECRET });
      const shown = otp();
      const answers = await Promise.all([
        house.login('twin', { otp: shown }),
        house.login('twin', { otp: shown }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    });

    it('is not told apart from a wrong password before the password is right', async () => {
      const answer = await house.login('judge', { password: 'wrong', otp: otp() });
      expect(answer.body['code']).toBe('access.wrong-credentials');
    });

    it('is enrolled by its holder before the account opens anything', async () => {
      await house.staff('new-judge', court, ['FILING_JUDGE']);
      const { body } = await house.login('new-judge');
      expect(body['pending']).toEqual(['second-factor']);
      expect(body['actor']).toMatchObject({ roles: [], level: 'read' });
      const token = String(body['accessToken']);
      const enrolment = await house.post(
        'auth/second-factor/enrolment',
        { password: 'a lantern by the gate' },
        { token },
      );
      const secret = String(enrolment.body['secret']);
      expect(enrolment.body['uri']).toContain('otpauth://totp/');
      const shown = oneTimePassword(secret, house.security.now());
      expect((await house.post('auth/second-factor/confirmation', { otp: shown }, { token })).status).toBe(
        204,
      );
      const me = await house.ask('GET', 'auth/me', undefined, { token });
      expect(me.body).toMatchObject({ level: 'sign', roles: [{ role: 'FILING_JUDGE' }] });
      expect((await house.login('new-judge', { otp: shown })).body['code']).toBe(
        'access.wrong-second-factor',
      );
    });
  });

  it('a first password opens nothing but the form that changes it', async () => {
    const { password } = await house.staff('fresh', court, ['FILING_CLERK'], { mustChangePassword: true });
    const { body } = await house.login('fresh');
    expect(body['pending']).toEqual(['password']);
    const token = String(body['accessToken']);
    const change = (newPassword: string) =>
      house.post('auth/password', { currentPassword: password, newPassword }, { token });
    expect((await change('fresh-2026-fresh')).body['errors']).toMatchObject([
      { code: 'access.weak-password' },
    ]);
    expect((await change(password)).status).toBe(400);
    const changed = await change('seven quiet herons');
    expect(changed.body['actor']).toMatchObject({ roles: [{ role: 'FILING_CLERK' }] });
    expect((await house.ask('GET', 'auth/me', undefined, { token })).status).toBe(401);
    expect((await house.login('fresh')).status).toBe(401);
  });

  describe.each([
    [
      'its password',
      'auth/password',
      (password: string) => ({ currentPassword: password, newPassword: NEW }),
    ],
    ['an authenticator', 'auth/second-factor/enrolment', (password: string) => ({ password })],
  ])('whoever changes %s', (_, path, body) => {
    const account = `at-${path.length}`;
    const guess = (token: string, password: string) => house.post(path, body(password), { token });

    it('may guess five times, and then not even be right until the account has rested', async () => {
      const { password } = await house.staff(account, court);
      const token = await house.tokenOf(account);
      for (let at = 0; at < 5; at += 1)
        expect((await guess(token, `guess number ${at}`)).body['code']).toBe('access.wrong-credentials');
      expect((await guess(token, password)).body['code']).toBe('access.wrong-credentials');
      expect((await house.login(account)).body['code']).toBe('access.wrong-credentials');
      house.security.advance(15 * 60_000);
      expect((await guess(await house.tokenOf(account), password)).status).toBeLessThan(300);
    });
  });

  it('counts a wrong password at the door and inside together', async () => {
    await house.staff('both-ways', court);
    const token = await house.tokenOf('both-ways');
    const body = { currentPassword: 'guessing again', newPassword: NEW };
    for (let at = 0; at < 4; at += 1) await house.post('auth/password', body, { token });
    await house.login('both-ways', { password: 'guessing at the door' });
    expect((await house.login('both-ways')).body['code']).toBe('access.wrong-credentials');
  });

  it('a session can be ended from another, at once; nobody else’s', async () => {
    const [phone, desk] = [await house.tokenOf('officer'), await house.tokenOf('officer')];
    await house.staff('stranger', court);
    const stranger = await house.tokenOf('stranger');
    const me = await house.ask('GET', 'auth/sessions', undefined, { token: phone });
    const items = me.body['items'] as { id: string; current: boolean }[];
    const id = items.find(({ current }) => current)?.id ?? '';
    const end = (token: string) => house.ask('DELETE', `auth/sessions/${id}`, undefined, { token });
    expect((await end(stranger)).status).toBe(404);
    expect((await end(desk)).status).toBe(204);
    expect((await house.ask('GET', 'auth/me', undefined, { token: phone })).status).toBe(401);
    expect((await house.ask('GET', 'auth/me', undefined, { token: desk })).status).toBe(200);
  });

  it('a session ends by itself, after its time and after long silence', async () => {
    const token = await house.tokenOf('officer');
    const me = () => house.ask('GET', 'auth/me', undefined, { token: token });
    expect((await me()).status).toBe(200);
    house.security.advance(121 * 60_000);
    await pastMemory();
    expect((await me()).status).toBe(401);
  });

  it('the demo’s clock signs nobody out', async () => {
    const token = await house.tokenOf('officer');
    house.clock.advance(40 * 86_400_000);
    await pastMemory();
    expect((await house.ask('GET', 'auth/me', undefined, { token })).status).toBe(200);
  });

  it.each([
    [{ account: 'officer' }, 'password'],
    [{ account: 'a\u0000b', password: 'x' }, 'account'],
    [{ account: 'x'.repeat(65), password: 'x' }, 'account'],
    [{ account: 'officer', password: 'x'.repeat(129) }, 'password'],
    [{ account: 'officer', password: 'x', otp: '12345' }, 'otp'],
    [{ account: 'officer', password: 'x', role: 'ADMIN' }, 'role'],
    [{ account: ['officer'], password: 'x' }, 'account'],
  ])('refuses input %j by naming %s', async (body, path) => {
    const answer = await house.post('auth/login', body);
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ path }]);
  });

  /** Asks again until this process no longer remembers: at most a second. */
  async function pastMemory(): Promise<void> {
    const since = performance.now();
    while (performance.now() - since < 1010) await new Promise((resolve) => setImmediate(resolve));
  }
});
