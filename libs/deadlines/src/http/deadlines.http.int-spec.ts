import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Permissions } from '#access';
import { Clock, newId, SettableClock, type Actor } from '#kernel';
import { CommittedReads, DatabaseConfig, DatabaseModule, UnitOfWork } from '#platform/database';
import { ActorResolver, createHttpApp, HttpModule } from '#platform/http';
import { freshPlace } from '#testing/database';
import { CalendarShelf } from '../application/calendar-shelf.js';
import { countClock, countedPart } from '../application/count-clock.js';
import { DeadlinesModule } from '../deadlines.module.js';
import { RuleBook } from '../domain/rule-book.js';
import { DeadlineEntity } from '../persistence/deadline.entity.js';
import { entities, migrations } from '../persistence/schema.js';

const actor = (role: string, at: string, level: Actor['level'] = 'sign'): Actor => ({
  kind: 'staff',
  personId: `person-${role}`,
  sessionId: 's',
  roles: [{ role, organisationId: 'office', organisationPath: at }],
  level,
});
const people: Record<string, Actor> = {
  'administrator-0000000000': actor('ADMIN', '/platform/'),
  'administrator-of-a-court': actor('ADMIN', '/platform/court/'),
  'administrator-of-a-body0': actor('ADMIN', '/platform/body/'),
  'without-second-factor-00': actor('ADMIN', '/platform/', 'read'),
  'diversion-officer-000000': actor('DIVERSION_OFFICER', '/platform/court/'),
  'leader-of-the-court-0000': actor('COURT_LEADER', '/platform/court/'),
};

type Body = Record<string, unknown> & { code: string; detail: string; steps: string[] };
interface Answer {
  readonly statusCode: number;
  readonly body: Body;
}

describe('deadlines over HTTP', () => {
  let app: NestFastifyApplication;
  let remove: () => Promise<void>;
  let address: string;
  const post = async (path: string, body: object, headers: Record<string, string> = {}): Promise<Answer> => {
    const answer = await fetch(`${address}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { statusCode: answer.status, body: (await answer.json()) as Body };
  };
  /** A clock that runs in the database, started by nobody's event. */
  const running = async (code: string, at: string): Promise<{ deadlineId: string }> => {
    const [startedAt, id] = [new Date(at), newId()];
    const rule = countedPart(app.get(RuleBook, { strict: false }).get(code));
    const basis = { rule, term: 7, startedAt, exclusions: [], extensionDays: 0, warnedUpTo: null };
    await app.get(UnitOfWork).run((tx) => {
      tx.insert(DeadlineEntity, {
        ...{ id, stream: newId(), code, ruleVersion: 1, subjectType: 'complaint', subjectId: newId() },
        ...{ startEventId: newId(), unit: rule.unit, status: 'running' as const, endedAt: null },
        ...{ leaseOwner: null, leaseUntil: null, ...basis },
        ...countClock(basis, app.get(CalendarShelf, { strict: false }).current),
      });
      return Promise.resolve();
    });
    return { deadlineId: id };
  };
  const preview = (payload: object, headers = {}) => post('deadlines/preview', payload, headers);
  const as = (name: string) => ({ authorization: `Bearer ${name}` });

  beforeAll(async () => {
    const place = await freshPlace();
    remove = () => place.remove();
    const clock = new SettableClock(new Date('2026-11-22T02:00:00Z'));
    const config = new DatabaseConfig({ url: place.url, clock });

    @Global()
    @Module({
      providers: [
        Permissions,
        { provide: Clock, useValue: clock },
        { provide: DatabaseConfig, useValue: config },
        { provide: ActorResolver, useValue: { resolve: (token: string) => Promise.resolve(people[token]) } },
      ],
      exports: [Permissions, Clock, DatabaseConfig, ActorResolver],
    })
    class Surroundings {}

    @Module({
      imports: [Surroundings, DatabaseModule.forRoot({ entities, migrations }), HttpModule, DeadlinesModule],
    })
    class Root {}

    app = await createHttpApp(Root, { trustProxy: false, logLevel: 'fatal' });
    await app.init();
    await app.listen(0, '127.0.0.1');
    address = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await remove();
  });

  it('works a date out for anyone, with every step', async () => {
    const answer = await preview({
      code: 'DL-07',
      startedAt: '2026-11-22T09:00:00+08:00',
      exclusions: [],
      extensionDays: 0,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toMatchObject({
      code: 'DL-07',
      name: '立案前调解',
      basis: 'TY 27; ZT 24; ZT 26',
      unit: 'days',
      term: 30,
      dueDate: '2026-12-22',
      dueAt: '2026-12-22T16:00:00.000Z',
      provisional: false,
    });
    expect(answer.body.steps.at(-1)).toBe('届满时间：2026年12月22日（周二）24:00。');
  });

  it('speaks English to whoever asks for it', async () => {
    const answer = await preview({ code: 'DL-01', startedAt: '2026-09-24' }, { 'accept-language': 'en' });
    expect(answer.body.steps.at(-1)).toBe('Due: Thu 8 October 2026, 24:00.');
  });

  it('counts exclusions and extension where the rule allows them, and ignores them where the term is fixed', async () => {
    const more = {
      startedAt: '2026-11-02',
      exclusions: [{ from: '2026-11-10', to: '2026-11-20' }],
      extensionDays: 10,
    };
    expect((await preview({ code: 'DL-07', ...more })).body).toMatchObject({ dueDate: '2026-12-22' });
    expect((await preview({ code: 'DL-19', ...more })).body).toMatchObject({ dueDate: '2026-12-02' });
  });

  it('marks what depends on a year that is not loaded', async () => {
    const answer = await preview({ code: 'DL-07', startedAt: '2026-12-02' });
    expect(answer.body).toMatchObject({ dueDate: '2027-01-01', provisional: true });
  });

  it('takes a bare time as Shanghai time', async () => {
    const late = await preview({ code: 'DL-12', startedAt: '2026-11-22T23:59:00' });
    expect(late.body).toMatchObject({ dueDate: '2026-11-25' });
  });

  it('wants the term that an authority sets, and no other', async () => {
    const missing = await preview({ code: 'DL-02', startedAt: '2026-11-02' });
    expect([missing.statusCode, missing.body.code]).toEqual([422, 'deadlines.term-not-set']);
    const given = await preview({ code: 'DL-02', startedAt: '2026-11-02', termDays: 10 });
    expect(given.body).toMatchObject({ dueDate: '2026-11-12', term: 10 });
    const invented = await preview({ code: 'DL-01', startedAt: '2026-11-02', termDays: 90 });
    expect(invented.body.code).toBe('deadlines.term-fixed-by-law');
  });

  it.each([
    ['a code nobody knows', { code: 'DL-99', startedAt: '2026-11-02' }, 422],
    ['a code of another form', { code: 'DL-1; DROP', startedAt: '2026-11-02' }, 400],
    ['no start', { code: 'DL-01' }, 400],
    ['a day that does not exist', { code: 'DL-01', startedAt: '2026-02-30' }, 400],
    ['a time that does not exist', { code: 'DL-01', startedAt: '2026-02-20T25:00:00Z' }, 400],
    ['a day before 1990', { code: 'DL-01', startedAt: '1989-12-31' }, 400],
    ['a day after 2100', { code: 'DL-01', startedAt: '2101-01-01' }, 400],
    ['a start that is a number', { code: 'DL-01', startedAt: 20261102 }, 400],
    ['an unknown field', { code: 'DL-01', startedAt: '2026-11-02', plus: 1 }, 400],
    [
      'a range that runs backwards',
      { code: 'DL-07', startedAt: '2026-11-02', exclusions: [{ from: '2026-11-20', to: '2026-11-10' }] },
      400,
    ],
    [
      'an unknown field in a range',
      {
        code: 'DL-07',
        startedAt: '2026-11-02',
        exclusions: [{ from: '2026-11-01', to: '2026-11-10', x: 1 }],
      },
      400,
    ],
    [
      '51 ranges',
      {
        code: 'DL-07',
        startedAt: '2026-11-02',
        exclusions: Array(51).fill({ from: '2026-11-01', to: '2026-11-02' }),
      },
      400,
    ],
    ['an extension below nothing', { code: 'DL-07', startedAt: '2026-11-02', extensionDays: -1 }, 400],
    ['an extension beyond ten years', { code: 'DL-07', startedAt: '2026-11-02', extensionDays: 3651 }, 400],
    ['half a day', { code: 'DL-07', startedAt: '2026-11-02', extensionDays: 1.5 }, 400],
    ['a list instead of a request', [], 400],
  ])('refuses %s', async (_, payload, status) => {
    const answer = await preview(payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.body.detail).not.toMatch(/errors\./);
  });

  it('works the longest request out in bounded time', async () => {
    const exclusions = Array.from({ length: 50 }, (_, n) => ({
      from: `${2040 + n}-01-01`,
      to: `${2041 + n}-01-01`,
    }));
    const answer = await preview({ code: 'DL-07', startedAt: '2039-12-30', exclusions, extensionDays: 3650 });
    expect(answer.body).toMatchObject({
      dueDate: expect.stringMatching(/^2100-/) as string,
      provisional: true,
    });
  });

  it('lists all rules', async () => {
    const answer = await fetch(`${address}/api/v1/deadlines/rules`);
    const { items } = (await answer.json()) as { items: { code: string }[] };
    expect(items.find(({ code }) => code === 'DL-08')).toMatchObject({
      basis: 'TY 27; ZT 24; OP25 3',
      term: 15,
      extension: { agreedBy: '各方当事人同意', cap: '30日' },
      exclusions: ['鉴定期间'],
    });
    expect(items.length).toBeGreaterThanOrEqual(40);
  });

  it('shows the years it counts on, with their notices', async () => {
    const answer = await fetch(`${address}/api/v1/calendars`);
    const { items } = (await answer.json()) as {
      items: { year: number; days: unknown[]; loadedHere: boolean }[];
    };
    expect(items.map(({ year }) => year)).toEqual(expect.arrayContaining([2025, 2026]));
    expect(items.every(({ days, loadedHere }) => days.length > 5 && !loadedHere)).toBe(true);
  });

  it('tells what another term would do to running clocks, and stores nothing', async () => {
    const { deadlineId } = await running('DL-01', '2026-11-20T02:00:00.000Z');
    const ask = (body: object, who: string) => post('deadlines/rules/preview-change', body, as(who));
    const administrator = 'administrator-0000000000';
    expect((await ask({ code: 'DL-01', term: 10 }, administrator)).body).toMatchObject({
      ...{ running: 1, changed: 1, later: 1, earlier: 0, overdue: 0, partial: false },
      sample: [{ from: '2026-11-27', to: '2026-11-30' }],
    });
    expect((await ask({ code: 'DL-01', term: 7 }, administrator)).body).toMatchObject({
      changed: 0,
      sample: [],
    });
    expect((await ask({ code: 'DL-01', term: 1 }, administrator)).body).toMatchObject({ earlier: 1 });
    expect((await ask({ code: 'DL-99', term: 1 }, administrator)).statusCode).toBe(422);
    for (const nobody of ['diversion-officer-000000', 'administrator-of-a-body0'])
      expect((await ask({ code: 'DL-01', term: 10 }, nobody)).statusCode).toBe(403);
    expect((await ask({ code: 'DL-01', term: 10 }, 'leader-of-the-court-0000')).statusCode).toBe(200);
    const stored = await app.get(CommittedReads).findOne(DeadlineEntity, { id: deadlineId });
    expect(stored?.dueDate).toBe('2026-11-27');
  });

  describe('loading a notice', () => {
    const notice = {
      papers: ['https://www.gov.cn/zhengce/2027.htm'],
      days: ['2027-01-01', '2027-01-02', '2027-01-03'].map((date) => ({ date, name: '元旦', off: true })),
    };

    it('is for administrators who have proved who they are, and whose office is over every court', async () => {
      expect((await post('calendars/2027', notice)).statusCode).toBe(401);
      for (const below of ['administrator-of-a-court', 'administrator-of-a-body0'])
        expect((await post('calendars/2027', notice, as(below))).body.code).toBe('access.forbidden');
      expect((await post('calendars/2027', notice, as('diversion-officer-000000'))).statusCode).toBe(403);
      expect((await post('calendars/2027', notice, as('without-second-factor-00'))).statusCode).toBe(403);
    });

    it('refuses days of another year', async () => {
      const answer = await post('calendars/2028', notice, as('administrator-0000000000'));
      expect(answer.statusCode).toBe(400);
      expect(answer.body).toMatchObject({
        code: 'deadlines.calendar-invalid',
        errors: [{ path: 'days[0].date' }, {}, {}],
      });
    });

    it('makes the dates of the year final, and answers the same key with the same answer', async () => {
      const headers = { ...as('administrator-0000000000'), 'idempotency-key': 'notice-2027' };
      const answer = await post('calendars/2027', notice, headers);
      expect(answer.body).toEqual({ year: 2027, days: 3 });
      expect((await post('calendars/2027', notice, headers)).body).toEqual(answer.body);
      const after = await preview({ code: 'DL-07', startedAt: '2026-12-02' });
      expect(after.body).toMatchObject({ dueDate: '2027-01-04', provisional: false });
    });
  });
});
