import { CauseCatalogue } from '#causes';
import { newId, SettableClock, SYSTEM, type CalendarDay } from '#kernel';
import type { Tx } from '#platform/database';
import { testDatabase, testDialect, type TestDatabase } from '#testing/database';
import { AddToRoster, type NewBody } from './application/add-to-roster.js';
import { ChangeListing, type ListingOrder } from './application/change-listing.js';
import { ExpireListings } from './application/expire-listings.js';
import { FollowEngagements } from './application/follow-engagements.js';
import { RosterLists } from './application/roster-lists.js';
import { RosterReader } from './application/roster.reader.js';
import { entities, migrations } from './persistence/schema.js';

const clock = new SettableClock(new Date('2026-03-02T02:00:00Z'));
const adding = new AddToRoster(CauseCatalogue.load());
const changing = new ChangeListing();
const reader = new RosterReader();
const until = '2028-03-01' as CalendarDay;

const aBody = (change: Partial<NewBody> = {}): NewBody => ({
  organisationId: newId(),
  publicName: '望澜县清河镇人民调解委员会',
  kind: 'PEOPLES',
  scope: '邻里、婚姻家庭等民间纠纷',
  registrationNumber: '003',
  charges: false,
  qualified: true,
  fields: ['GENERAL', 'FAMILY'],
  specialties: ['邻里'],
  region: '339921',
  languages: ['zh'],
  capacity: 2,
  invitingCourts: ['court-1'],
  ...change,
});

describe(`roster on ${testDialect}`, () => {
  let database: TestDatabase;
  const run = <T>(work: (tx: Tx) => Promise<T>) => database.unitOfWork.run(work);
  const change = (id: string, order: ListingOrder, version: number, more: object = {}) =>
    run((tx) => changing.execute(tx, SYSTEM, { kind: 'mediation-body', id, order, version, ...more }));
  async function listed(body = aBody()): Promise<string> {
    const { id } = await run((tx) => adding.body(tx, SYSTEM, body));
    await change(id, 'REVIEW', 1);
    await change(id, 'LIST', 2, { until });
    return id;
  }
  const record = (type: string, stream: string, data: Record<string, unknown>) =>
    run((tx) =>
      tx.record({
        type,
        stream,
        subject: { type: 'referral', id: stream },
        data,
        visibility: 'staff',
        actor: SYSTEM,
      }),
    );

  beforeAll(async () => {
    database = await testDatabase({ entities, migrations, clock });
    new FollowEngagements(database.reactions);
  });
  afterAll(() => database.close());

  it('has the tables its entities describe', async () => {
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('offers a body only once it is listed, and hides it again when suspended', async () => {
    const { id } = await run((tx) => adding.body(tx, SYSTEM, aBody()));
    const available = async () => (await reader.availableBodies(database.reads)).map((body) => body.id);
    expect(await available()).not.toContain(id);
    await change(id, 'REVIEW', 1);
    await change(id, 'LIST', 2, { until });
    expect(await available()).toContain(id);
    await change(id, 'SUSPEND', 3, { reasonCode: 'LEAK' });
    expect(await available()).not.toContain(id);
  });

  it('refuses a change decided on an older version, and changes nothing', async () => {
    const id = await listed();
    await expect(change(id, 'WARN', 2, { reasonCode: 'LEAK' })).rejects.toThrow('platform.stale');
    await expect(change(id, 'WARN', 3)).rejects.toMatchObject({ params: { rule: 'roster.reason-is-given' } });
    expect((await reader.body(database.reads, id))?.state).toBe('listed');
  });

  it('takes an organisation up once, knows the fields, and asks a tariff of those who charge only', async () => {
    const body = aBody();
    await run((tx) => adding.body(tx, SYSTEM, body));
    const refused = (wanted: NewBody) => expect(run((tx) => adding.body(tx, SYSTEM, wanted))).rejects;
    await refused(body).toThrow('roster.already-on-roster');
    await refused(aBody({ fields: ['ASTROLOGY'] })).toMatchObject({ errors: [{ path: 'fields' }] });
    await refused(aBody({ charges: true, tariff: '500' })).toThrow('roster.fee-does-not-fit');
    await refused(aBody({ kind: 'COMMERCIAL', charges: true })).toThrow('roster.fee-does-not-fit');
  });

  it('needs the seal of a committee, and of an industry body that is one in law', async () => {
    const sealOf = async (change: Partial<NewBody>) =>
      (await reader.body(database.reads, await listed(aBody(change))))?.needsSeal;
    expect(await sealOf({})).toBe(true);
    expect(await sealOf({ kind: 'INDUSTRY', legalForm: 'PEOPLES' })).toBe(true);
    expect(await sealOf({ kind: 'LAWYER' })).toBe(false);
  });

  it('counts the open load from what was accepted and what ended', async () => {
    const bodyId = await listed();
    const stream = newId();
    await run((tx) => tx.openStream(stream));
    const load = async () => (await reader.body(database.reads, bodyId))?.openLoad;
    const accepted = (referralId: string, attemptId: string) =>
      record('referral.accepted', stream, {
        referralId,
        attemptId,
        bodyId,
        organisationId: 'o',
        acceptedAt: '',
        how: '',
      });
    const [first, second, attempt] = [newId(), newId(), newId()];
    await accepted(first, newId());
    await accepted(second, attempt);
    await accepted(second, attempt);
    expect(await load()).toBe(2);
    await record('referral.returned', stream, { referralId: first, bodyId, reasonCode: 'OTHER_UNSUITABLE' });
    expect(await load()).toBe(1);
    await record('attempt.ended', stream, { attemptId: attempt, code: 'AGREED', settled: true });
    expect(await load()).toBe(0);
  });

  it('lists page by page without loss, by field, and shows no load and no record of successes', async () => {
    const wanted = [await listed(aBody({ region: '339929' })), await listed(aBody({ region: '339929' }))];
    await listed(aBody({ region: '339929', fields: ['LABOUR'] }));
    const lists = new RosterLists(database.reads);
    const first = await lists.bodies({ region: '339929', field: 'FAMILY', limit: 1 });
    const second = await lists.bodies({
      region: '339929',
      field: 'FAMILY',
      limit: 1,
      cursor: first.next ?? '',
    });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(wanted);
    expect(second.next).toBeUndefined();
    expect(Object.keys(first.items[0] ?? {})).not.toEqual(expect.arrayContaining(['openLoad']));
  });

  it('lets entries run out after their last day, not on it', async () => {
    const id = await listed();
    const expiring = new ExpireListings(changing);
    const stateAfter = async (instant: string) => {
      clock.set(new Date(instant));
      await run((tx) => expiring.execute(tx));
      return (await reader.body(database.reads, id))?.state;
    };
    expect(await stateAfter('2028-03-01T15:59:00Z')).toBe('listed');
    expect(await stateAfter('2028-03-01T16:01:00Z')).toBe('expired');
  });
});
