import { oneTimePassword } from '#access';
import { newId } from '#kernel';
import { AccessHouse } from '#testing/access-house';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

describe('organisations, accounts and roles', () => {
  let house: AccessHouse;
  let court: string;
  let tribunal: string;
  let neighbour: string;
  let admin: string;
  beforeEach(async () => {
    house = await AccessHouse.open();
    const root = await house.organisation('PLATFORM', '平台');
    court = (await house.organisation('COURT', '柯城区人民法院', root.id)).id;
    tribunal = (await house.organisation('TRIBUNAL', '航埠人民法庭', court)).id;
    neighbour = (await house.organisation('COURT', '龙游县人民法院', root.id)).id;
    await house.staff('admin', court, ['ADMIN'], { totpSecret: SECRET });
    admin = await house.tokenOf('admin', oneTimePassword(SECRET, house.security.now()));
  });
  afterEach(() => house.shut());

  const fresh = (organisationId: string, account = 'new.clerk') => ({
    account,
    password: 'seven quiet herons',
    name: '赵立案',
    phone: '13812341234',
    organisationId,
  });

  it('an administrator makes an account below, and gives it a role', async () => {
    const asking = { token: admin };
    const made = await house.post('accounts', fresh(tribunal), asking);
    expect(made.status).toBe(201);
    const role = { role: 'FILING_CLERK', organisationId: tribunal };
    const given = await house.post(`accounts/${String(made.body['accountId'])}/roles`, role, asking);
    expect(given.status).toBe(201);
    const list = await house.ask('GET', `accounts?organisationId=${tribunal}`, undefined, asking);
    expect(list.body['items']).toMatchObject([
      { account: 'new.clerk', name: '赵立案', mustChangePassword: true, roles: [{ role: 'FILING_CLERK' }] },
    ]);
    const facts = await house.reads.select('SELECT type FROM stream_events WHERE stream = ? ORDER BY seq', [
      `org:${tribunal}`,
    ]);
    expect(facts).toEqual(
      ['access.organisation-made', 'access.account-made', 'access.role-given'].map((type) => ({ type })),
    );
  });

  it('an administrator puts a court’s name, code and level right; a tribunal has no level, a code is one court’s', async () => {
    const asking = { token: admin };
    const described = await house.post(
      `organisations/${court}/description`,
      { courtCode: 'KC-0', level: 'BASIC' },
      asking,
    );
    expect(described.status).toBe(200);
    expect(described.body).toMatchObject({
      id: court,
      name: '柯城区人民法院',
      courtCode: 'KC-0',
      level: 'BASIC',
    });
    const renamed = await house.post(`organisations/${tribunal}/description`, { name: '航埠法庭' }, asking);
    expect(renamed.body).toMatchObject({ name: '航埠法庭', courtCode: null, level: null });
    const statuses = [
      await house.post(`organisations/${tribunal}/description`, { level: 'BASIC' }, asking),
      await house.post(`organisations/${tribunal}/description`, { courtCode: 'KC-0' }, asking),
      await house.post(`organisations/${neighbour}/description`, { name: '别的法院' }, asking),
    ].map(({ status }) => status);
    expect(statuses).toEqual([400, 409, 403]);
  });

  it('not beside and not above, and nobody without the office', async () => {
    await house.staff('officer', court, ['DIVERSION_OFFICER']);
    const officer = await house.tokenOf('officer');
    const { accountId } = await house.staff('beside', neighbour);
    const attempts = [
      await house.post('accounts', fresh(neighbour), { token: admin }),
      await house.post('accounts', fresh(court), { token: officer }),
      await house.post(
        `accounts/${accountId}/roles`,
        { role: 'ADMIN', organisationId: court },
        { token: admin },
      ),
      await house.post(`accounts/${accountId}/disable`, {}, { token: admin }),
      await house.post(`accounts/${accountId}/reset`, { password: 'seven quiet herons' }, { token: admin }),
      await house.post(
        'organisations',
        { kind: 'COURT', name: '又一法院', parentId: neighbour },
        { token: admin },
      ),
      await house.ask('GET', `accounts?organisationId=${neighbour}`, undefined, { token: admin }),
    ];
    expect(attempts.map(({ status, body }) => [status, body['code']])).toEqual(
      Array(7).fill([403, 'access.forbidden']),
    );
    expect((await house.post('accounts', fresh(court))).status).toBe(401);
  });

  it('a role is held where it belongs, and names are given once', async () => {
    const asking = { token: admin };
    const { body } = await house.post('accounts', fresh(court), asking);
    const path = `accounts/${String(body['accountId'])}/roles`;
    const codeOf = async (role: string) =>
      (await house.post(path, { role, organisationId: court }, asking)).body['code'];
    expect(await codeOf('BODY_CLERK')).toBe('access.role-not-here');
    expect(await codeOf('JANITOR')).toBe('access.no-such-role');
    const twice = await house.post('accounts', { ...fresh(court), account: 'New.Clerk' }, asking);
    expect([twice.status, twice.body['code']]).toEqual([409, 'access.account-taken']);
    expect((await house.post('accounts', { ...fresh(court), account: '管理员' }, asking)).status).toBe(400);
  });

  it('disabling ends the sessions at once, a role’s end takes its rights', async () => {
    const { accountId } = await house.staff('clerk', court, ['FILING_CLERK']);
    const token = await house.tokenOf('clerk');
    const me = () => house.ask('GET', 'auth/me', undefined, { token });
    const list = await house.ask('GET', `accounts?organisationId=${court}`, undefined, { token: admin });
    const clerk = (list.body['items'] as { account: string; roles: { id: string }[] }[]).find(
      ({ account }) => account === 'clerk',
    );
    const holding = clerk?.roles[0]?.id ?? '';
    expect((await me()).body['roles']).toHaveLength(1);
    await house.ask('DELETE', `accounts/${accountId}/roles/${holding}`, undefined, { token: admin });
    expect((await me()).body['roles']).toEqual([]);
    expect((await house.post(`accounts/${accountId}/disable`, {}, { token: admin })).status).toBe(204);
    expect((await me()).status).toBe(401);
    await house.post(`accounts/${accountId}/reset`, { password: 'seven quiet herons' }, { token: admin });
    const again = await house.login('clerk', { password: 'seven quiet herons' });
    expect(again.body['pending']).toEqual(['password']);
  });

  it('a disabled court takes the roles held there with it', async () => {
    await house.staff('clerk', tribunal, ['FILING_CLERK']);
    const token = await house.tokenOf('clerk');
    expect((await house.post(`organisations/${tribunal}/disable`, {}, { token: admin })).status).toBe(204);
    expect((await house.ask('GET', 'auth/me', undefined, { token })).body['roles']).toEqual([]);
  });

  it('the same request under one key is done once', async () => {
    const asking = { token: admin, headers: { 'idempotency-key': newId() } };
    const first = await house.post('accounts', fresh(court), asking);
    expect((await house.post('accounts', fresh(court), asking)).body).toEqual(first.body);
    const other = await house.post('accounts', fresh(court, 'another'), asking);
    expect(other.body['code']).toBe('platform.idempotency-mismatch');
  });

  it('lists come in pages, each row once', async () => {
    for (const name of ['甲', '乙', '丙']) await house.organisation('BODY', `${name}调委会`, court);
    const names: string[] = [];
    let cursor = '';
    for (let page = 0; page < 5; page += 1) {
      const path = `organisations?kind=BODY&limit=2${cursor}`;
      const { body } = await house.ask('GET', path, undefined, { token: admin });
      names.push(...(body['items'] as { name: string }[]).map(({ name }) => name));
      if (body['next'] === undefined) break;
      cursor = `&cursor=${body['next'] as string}`;
    }
    expect(names).toEqual(['甲调委会', '乙调委会', '丙调委会']);
    const tooMany = await house.ask('GET', 'organisations?limit=101', undefined, { token: admin });
    expect(tooMany.status).toBe(400);
  });
});
