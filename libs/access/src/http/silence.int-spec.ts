import { ConcordDatabase } from '#platform/database';
import { OutboxRelay } from '#platform/outbox';
import { AccessHouse } from '#testing/access-house';

const SECRETS = { name: '张三丰', phone: '13812341234', password: 'my lantern 13812341234', code: '135790' };

describe('logs and answers', () => {
  let house: AccessHouse;
  const lines: string[] = [];
  const note = (...said: unknown[]) =>
    lines.push(
      said.map((part) => (part instanceof Error ? String(part.stack) : JSON.stringify(part))).join(' '),
    );

  beforeAll(async () => {
    house = await AccessHouse.open();
    house.app.useLogger({ log: note, error: note, warn: note, debug: note, verbose: note, fatal: note });
  });
  afterAll(() => house.shut());

  it('name nobody and tell no secret, neither refused input nor when something breaks', async () => {
    const { name, phone, password, code } = SECRETS;
    await house.person({ name, phone });
    await house.post('auth/phone-code', { phone });
    house.keys.rotate('field');
    house.keys.destroy('field.v1');
    await house.app.get(OutboxRelay).runOnce();
    const answers = [
      await house.post('auth/login', { account: phone, password, otp: name }),
      await house.post('auth/login', { account: 'somebody', password }),
      await house.post('auth/phone-code', { phone: `${phone}9` }),
      await house.post('auth/phone-login', { phone, code }),
      await house.post('auth/join', { code: name, phoneLast4: phone }),
      await house.post('auth/phone-login', { phone: [phone], code: { name } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 401, 400, 401, 400, 400]);
    const told = [...lines, ...answers.map(({ body }) => JSON.stringify(body))].join('\n');
    for (const secret of Object.values(SECRETS)) expect(told).not.toContain(secret);
  });

  it('a broken record answers an unexpected error with a trace, and the log has the stack without the words', async () => {
    const { status, body } = await readBroken();
    expect([status, body['code']]).toEqual([500, 'platform.unexpected']);
    const logged = lines.find((line) => line.includes(String(body['traceId']))) ?? '';
    expect(logged).toContain('KeyDestroyed');
    expect(logged).not.toContain(SECRETS.phone);
  });

  it('the tables are what the entities say', async () => {
    const { upQueries } = await house.app.get(ConcordDatabase).dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  /** Somebody signs in whose name was written under a key that is gone. */
  async function readBroken() {
    const root = await house.organisation('PLATFORM', '平台');
    await house.staff('clerk', root.id);
    house.keys.rotate('field');
    house.keys.destroy('field.v2');
    return house.login('clerk');
  }
});
