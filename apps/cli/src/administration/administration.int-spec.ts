import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Passwords, RenewEncryption } from '#access';
import { SettableClock } from '#kernel';
import { loadSettings } from '#platform/config';
import { FileKeyStore } from '#platform/crypto';
import { CommittedReads } from '#platform/database';
import { freshPlace } from '#testing/database';
import { buildHouse } from '../../../api/src/start.js';
import { loadCalendar } from './calendar-load.js';
import { importCourt } from './court-import.js';
import { parseCsv } from './csv.js';
import { createFirstAdministrator } from './first-administrator.js';
import { firstPassword } from './first-password.js';
import { of } from './house.js';
import { readRecords } from './records.js';
import { importRoster } from './roster-import.js';

const COURT = `type,name,kind,parent,account,organisation,roles,phone
organisation,青石县人民法院,COURT,定分平台,,,,
organisation,"青石县调解,仲裁联合会",BODY,定分平台,,,,
account,秦立,,,qinli,青石县人民法院,FILING_JUDGE;TRIAL_JUDGE,
account,尹合,,,yinhe,"青石县调解,仲裁联合会",MEDIATOR,13900000000
`;

const ROSTER = (until: string) => `
- type: body
  name: 青石县调解仲裁联合会
  organisation: 青石县调解,仲裁联合会
  kind: PEOPLES
  qualified: true
  fields: [GENERAL]
  specialties: []
  region: '339931'
  languages: [zh]
  capacity: 20
  courts: [青石县人民法院]
  scope: 民间纠纷的调解
  registrationNumber: 青司调〔2026〕1号
  charges: false
  until: ${until}
- type: mediator
  name: 尹合
  account: yinhe
  bodies: ['青石县调解,仲裁联合会']
  qualified: true
  fields: [GENERAL]
  region: '339931'
  languages: [zh]
  capacity: 5
  courts: [青石县人民法院]
  until: ${until}
`;

describe('setting up a court', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-admin-'));
  const keys = join(folder, 'keys');
  let place: Awaited<ReturnType<typeof freshPlace>>;
  let house: Awaited<ReturnType<typeof buildHouse>>;

  beforeAll(async () => {
    place = await freshPlace();
    const settings = loadSettings({
      DATABASE_URL: place.url,
      CONCORD_KEY_DIRECTORY: keys,
      CONCORD_LOG_LEVEL: 'fatal',
    });
    const clock = new SettableClock(new Date('2026-11-20T02:00:00.000Z'));
    house = await buildHouse({ settings, clock, access: { passwordCost: { memoryKiB: 1024, passes: 1 } } });
  });
  afterAll(async () => {
    await house.close();
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const select = <R extends object>(sql: string) => of(house, CommittedReads).select<R>(sql);
  const count = async (table: string) =>
    Number((await select<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`))[0]?.n);
  const first = (password: string) =>
    createFirstAdministrator(house, {
      account: 'Zongguan',
      name: '总管',
      password,
      organisation: '定分平台',
    });

  it('refuses a weak first password and changes nothing', async () => {
    await expect(first('password12')).rejects.toThrow(/password/);
    await expect(first('short')).rejects.toThrow(/characters/);
    expect(await count('accounts')).toBe(0);
    expect(await count('organisations')).toBe(0);
  });

  it('makes the first administrator, and no second one', async () => {
    await first('Liang-Jing-2026');
    const [row] = await select<{ account: string; password_hash: string; role: string; kind: string }>(
      `SELECT a.account, a.password_hash, h.role, o.kind FROM accounts a
         JOIN role_holdings h ON h.account_id = a.id JOIN organisations o ON o.id = h.organisation_id`,
    );
    expect(row).toMatchObject({ account: 'zongguan', role: 'ADMIN', kind: 'PLATFORM' });
    expect(await of(house, Passwords).verify(row?.password_hash, 'Liang-Jing-2026')).toBe(true);
    await expect(first('Liang-Jing-2027')).rejects.toThrow('There is an administrator already');
    expect(await count('accounts')).toBe(1);
  });

  it('names every fault by its row and takes nothing in', async () => {
    const faulty = `${COURT}organisation,某庭,TRIBUNAL,没有的法院,,,,\naccount,无名,,,wuming,青石县人民法院,NO_SUCH_ROLE,\naccount,某,,,mou,青石县人民法院,MEDIATOR,12\n`;
    const work = importCourt(house, readRecords(file('faulty.csv', faulty)));
    await expect(work).rejects.toThrow(
      /row 6: no organisation is called 没有的法院[\s\S]*row 7: [\s\S]*row 8: /,
    );
    expect(await count('organisations')).toBe(1);
    expect(await count('accounts')).toBe(1);
  });

  it('takes a court in once, however often the file is handed in', async () => {
    const records = readRecords(file('court.csv', COURT));
    const { report, firstPasswords } = await importCourt(house, records);
    expect(report).toEqual({ made: 4, changed: 0, unchanged: 0 });
    expect([...firstPasswords.keys()]).toEqual(['qinli', 'yinhe']);
    const again = await importCourt(house, records);
    expect(again.report).toEqual({ made: 0, changed: 0, unchanged: 4 });
    expect(again.firstPasswords.size).toBe(0);
    const held = await select<{ role: string }>('SELECT role FROM role_holdings ORDER BY role');
    expect(held.map(({ role }) => role)).toEqual(['ADMIN', 'FILING_JUDGE', 'MEDIATOR', 'TRIAL_JUDGE']);
  });

  it('lists bodies and mediators, and renews them by a later last day', async () => {
    const until = (day: string) => importRoster(house, readRecords(file('roster.yaml', ROSTER(day))));
    expect(await until('2027-06-30')).toEqual({ made: 2, changed: 0, unchanged: 0 });
    expect(await until('2027-06-30')).toEqual({ made: 0, changed: 0, unchanged: 2 });
    expect(await until('2027-12-31')).toEqual({ made: 0, changed: 2, unchanged: 0 });
    const rows = await select<{ state: string; listed_until: string }>(
      'SELECT state, listed_until FROM mediation_bodies UNION ALL SELECT state, listed_until FROM mediators',
    );
    expect(rows).toEqual([
      { state: 'listed', listed_until: '2027-12-31' },
      { state: 'listed', listed_until: '2027-12-31' },
    ]);
  });

  it('holds the roster to the bounds of the screens', async () => {
    const text = ROSTER('2027-12-31')
      .replace('account: yinhe', 'account: qinli')
      .replace('capacity: 5', 'capacity: 9000');
    const misspelt = text.replace('region:', 'regoin:');
    await expect(importRoster(house, readRecords(file('wrong.yaml', text)))).rejects.toThrow(
      /row 2: capacity/,
    );
    await expect(importRoster(house, readRecords(file('misspelt.yaml', misspelt)))).rejects.toThrow(
      /row 1: .*regoin/,
    );
    expect(await count('mediators')).toBe(1);
  });

  it('enters a year of the calendar, or says all that is wrong with it', async () => {
    const papers = ['https://www.gov.cn/zhengce/2027.htm'];
    const days = [{ date: '2027-01-01', name: '元旦', off: true }];
    const good = file('cn-2027.json', JSON.stringify({ year: 2027, papers, days }));
    expect(await loadCalendar(house, good)).toMatchObject({ year: 2027, days: 1 });
    expect(await count('calendar_years')).toBe(1);
    const bad = file('cn-2028.json', JSON.stringify({ year: 2028, papers: 'x', days: [] }));
    await expect(loadCalendar(house, bad)).rejects.toThrow(/papers[\s\S]*days/);
  });

  it('brings people under a new key, so that the old one is not needed for them', async () => {
    const store = new FileKeyStore({ directory: keys, mode: 'demo' });
    const before = await select<{ id: string; name: string }>('SELECT id, name FROM people ORDER BY id');
    const { id } = store.rotate('field');
    const restarted = await buildHouse({
      settings: loadSettings({
        DATABASE_URL: place.url,
        CONCORD_KEY_DIRECTORY: keys,
        CONCORD_LOG_LEVEL: 'fatal',
      }),
      clock: new SettableClock(new Date('2026-11-20T03:00:00.000Z')),
    });
    try {
      expect(await of(restarted, RenewEncryption).execute()).toBeGreaterThanOrEqual(before.length);
      expect(await of(restarted, RenewEncryption).execute()).toBe(0);
    } finally {
      await restarted.close();
    }
    const after = await select<{ id: string; name: string }>('SELECT id, name FROM people ORDER BY id');
    expect(after.every(({ name }, index) => name !== before[index]?.name && name.includes(id))).toBe(true);
  });
});

describe('the first password', () => {
  it('comes from the environment or from one line of input, never from a screen', async () => {
    expect(await firstPassword({ CONCORD_FIRST_PASSWORD: 'from outside' }, Readable.from([]))).toBe(
      'from outside',
    );
    expect(await firstPassword({}, Readable.from(['one line\nanother']))).toBe('one line');
    await expect(firstPassword({}, Readable.from([]))).rejects.toThrow('no password');
    const screen = Object.assign(Readable.from(['typed']), { isTTY: true });
    await expect(firstPassword({}, screen)).rejects.toThrow('CONCORD_FIRST_PASSWORD');
  });
});

describe('comma-separated values', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n"1,5","say ""yes"""',
      [
        ['a', 'b'],
        ['1,5', 'say "yes"'],
      ],
    ],
    ['a\n\n"two\nlines"\n', [['a'], ['two\nlines']]],
    [
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
  ])('%j', (text, cells) => {
    expect(parseCsv(text).map((line) => line.cells)).toEqual(cells);
  });

  it('counts lines as an editor does, and refuses a quote out of place', () => {
    expect(parseCsv('a\n"x\ny"\nz').map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(() => parseCsv('a,"b"c\n')).toThrow(SyntaxError);
  });
});
