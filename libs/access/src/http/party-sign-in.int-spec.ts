import { Grants, JoinCodes, type IssuedJoinCode } from '#access';
import { newId, SYSTEM } from '#kernel';
import { AccessHouse } from '#testing/access-house';

const PHONE = '13812341234';

describe('sign-in of parties', () => {
  let house: AccessHouse;
  beforeEach(async () => {
    house = await AccessHouse.open();
  });
  afterEach(() => house.shut());

  const login = (phone: string, code: string) => house.post('auth/phone-login', { phone, code });
  const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

  it('a code comes to the phone and opens a session that may speak', async () => {
    const person = await house.person({ name: '张三', phone: PHONE });
    const { status, body } = await login(PHONE, await house.codeFor(PHONE));
    expect(status).toBe(200);
    expect(body['actor']).toMatchObject({
      kind: 'party',
      personId: person,
      name: '张三',
      level: 'speak',
      roles: [],
    });
  });

  it('says the same whether or not anybody here has the phone, and whether or not a code went out', async () => {
    await house.person({ name: '张三', phone: PHONE });
    const ask = (phone: string) => house.post('auth/phone-code', { phone });
    const answers = [await ask(PHONE), await ask(PHONE), await ask('13900000000')];
    const told = answers.map(({ status, body }) => ({ status, body }));
    expect(told).toEqual(Array(3).fill({ status: 202, body: { sent: true } }));
    const texts = await house.texts();
    expect(texts.map(({ phone }) => phone).sort()).toEqual([PHONE, '13900000000']);
  });

  it('sends a phone one code a minute and ten a day', async () => {
    const ask = () => house.post('auth/phone-code', { phone: PHONE });
    const sent = async () => (await house.reads.select('SELECT id FROM one_time_codes')).length;
    for (let minute = 0; minute < 12; minute += 1) {
      await ask();
      await ask();
      house.security.advance(61_000);
    }
    expect(await sent()).toBe(10);
    house.security.advance(24 * 3_600_000);
    await ask();
    expect(await sent()).toBe(11);
  });

  it('a stranger’s phone becomes a person without a name, and is found again', async () => {
    const first = await login(PHONE, await house.codeFor(PHONE));
    const { personId } = first.body['actor'] as { personId: string };
    house.security.advance(61_000);
    const second = await login(PHONE, await house.codeFor(PHONE));
    expect((second.body['actor'] as { personId: string }).personId).toBe(personId);
    expect(await house.person({ name: '李四', phone: PHONE })).toBe(personId);
  });

  it.each([
    ['a wrong code', async (code: string) => login(PHONE, wrong(code))],
    ['a code for another phone', async (code: string) => login('13900000000', code)],
    [
      'a code grown old',
      async (code: string) => {
        house.security.advance(5 * 60_000);
        return login(PHONE, code);
      },
    ],
    [
      'a code used before',
      async (code: string) => {
        await login(PHONE, code);
        return login(PHONE, code);
      },
    ],
    [
      'a code guessed at too often',
      async (code: string) => {
        for (let guess = 0; guess < 5; guess += 1) await login(PHONE, wrong(code));
        return login(PHONE, code);
      },
    ],
    [
      'a code after a newer one was sent',
      async (code: string) => {
        house.security.advance(61_000);
        const newer = await house.codeFor(PHONE);
        return login(PHONE, newer === code ? wrong(code) : code);
      },
    ],
  ])('%s opens nothing, and all of them say the same', async (_what, attempt) => {
    const answer = await attempt(await house.codeFor(PHONE));
    expect([answer.status, answer.body['code']]).toEqual([401, 'access.wrong-code']);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('of many guesses at one moment each is counted or refused unheard', async () => {
    const code = await house.codeFor(PHONE);
    await Promise.all(Array.from({ length: 30 }, () => login(PHONE, wrong(code))));
    await Promise.all(Array.from({ length: 30 }, () => login(PHONE, wrong(code))));
    const [row] = await house.reads.select<{ attempts: number }>('SELECT attempts FROM one_time_codes');
    expect(row?.attempts).toBeLessThanOrEqual(5);
    expect(row?.attempts).toBeGreaterThan(0);
  });

  it('one code opens one session, also when it is sent twice at once', async () => {
    const code = await house.codeFor(PHONE);
    const answers = await Promise.all([login(PHONE, code), login(PHONE, code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  describe('several people on one phone', () => {
    let people: string[];
    let choice: { choiceToken: string; persons: { personId: string; name: string }[] };
    beforeEach(async () => {
      people = [
        await house.person({ name: '张三', phone: PHONE }),
        await house.person({ name: '欧阳小明', phone: PHONE, minor: true }),
      ];
      const { body } = await login(PHONE, await house.codeFor(PHONE));
      choice = body as typeof choice;
    });
    const choose = (personId: string, choiceToken = choice.choiceToken) =>
      house.post(`auth/persons/${personId}/choice`, { choiceToken });

    it('are listed by surname and one is chosen, once', async () => {
      expect(choice.persons).toEqual([
        { personId: people[0], name: '张*' },
        { personId: people[1], name: '欧阳*' },
      ]);
      const chosen = await choose(people[1] ?? '');
      expect(chosen.body['actor']).toMatchObject({ personId: people[1], level: 'speak' });
      expect((await choose(people[0] ?? '')).body['code']).toBe('access.wrong-code');
    });

    it('the token of the choice is no session, and opens nobody else', async () => {
      const asking = { token: choice.choiceToken };
      expect((await house.ask('GET', 'auth/me', undefined, asking)).status).toBe(401);
      const stranger = await house.person({ name: '王五', phone: '13700000000' });
      expect((await choose(stranger)).body['code']).toBe('access.wrong-code');
      house.security.advance(10 * 60_000);
      expect((await choose(people[0] ?? '')).body['code']).toBe('access.wrong-code');
    });
  });

  describe('a spoken code', () => {
    const disputeId = newId();
    const partyId = newId();
    let issued: IssuedJoinCode;
    beforeEach(async () => {
      const personId = await house.person({ name: '张三', phone: PHONE });
      issued = await house.units.run(async (tx) => {
        const source = `party:${partyId}`;
        house.app.get(Grants).give(tx, { disputeId, personId, partyId, standing: 'PARTY', source });
        return Promise.resolve(house.app.get(JoinCodes).issue(tx, SYSTEM, { disputeId, partyId, personId }));
      });
    });
    const join = (code: string, phoneLast4?: string) =>
      house.post('auth/join', { code, ...(phoneLast4 === undefined ? {} : { phoneLast4 }) });

    it('opens one dispute for one party, to read; with the phone’s end, to speak; it names nobody', async () => {
      const scope = { disputeId, partyId };
      const spoken = ` ${issued.code.toLowerCase().replace('-', ' ')} `;
      expect((await join(spoken)).body['actor']).toMatchObject({ level: 'read', scope, name: '', roles: [] });
      expect((await join(issued.code, '1234')).body['actor']).toMatchObject({ level: 'speak', scope });
      const stored = JSON.stringify(await house.reads.select('SELECT * FROM join_codes'));
      expect(stored).not.toContain(issued.code.replace('-', ''));
    });

    it.each([
      [
        'expired',
        () => {
          house.security.advance(7 * 86_400_000);
          return Promise.resolve();
        },
      ],
      [
        'revoked',
        () =>
          house.units.run((tx) => {
            house.app.get(JoinCodes).revoke(tx, { disputeId, partyId });
            return Promise.resolve();
          }),
      ],
      [
        'tried with wrong phones too often',
        async () => {
          for (let guess = 0; guess < 10; guess += 1) await join(issued.code, '0000');
        },
      ],
    ])('that is %s answers like one that never was', async (_what, spoil) => {
      await spoil();
      const answers = [await join(issued.code), await join('ACDE-FGHJ')];
      expect(answers.map(({ status, body }) => [status, body['code']])).toEqual(
        Array(2).fill([401, 'access.wrong-code']),
      );
    });
  });
});
