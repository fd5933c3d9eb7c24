import type { Persona } from '#journey';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import { mediate } from './planted-mediation.js';
import { PlantedMatter } from './planted-matter.js';

interface Reading {
  readonly kind: string;
  readonly action: string;
  readonly by: string;
}

/** Who has seen this? Every party may ask; the answer must not itself tell what is not for the asker. */
describe('who has seen a dispute', () => {
  let world: World;
  let matter: PlantedMatter;
  beforeAll(async () => {
    world = await openWorld();
    const courtId = world.county.organisations.get('court') ?? '';
    matter = await new PlantedMatter(world, { record: 'own', number: '11', courtId }).open();
    await mediate(matter, { body: 'b-people', clerk: 'renmin', mediator: 'm-qiuheng', account: 'qiuheng' });
  });
  afterAll(() => world.close());

  const readingsTo = async (who: Persona): Promise<readonly Reading[]> =>
    (await who.must<{ items: Reading[] }>('GET', `/disputes/${matter.id}/readings?limit=100`)).items;
  const kinds = (readings: readonly Reading[], kind: string) => readings.filter((one) => one.kind === kind);
  const idOf = async (who: Persona): Promise<string> =>
    (await who.must<{ personId: string }>('GET', '/auth/me')).personId;

  it('is told by side, never by name or number of a person', async () => {
    const [a1, r1, judge] = [
      await matter.person('a1'),
      await matter.person('r1'),
      await world.staff('queren'),
    ];
    const sides = ['PARTY', 'SELF', 'STAFF'];
    const counts = async (): Promise<number[]> => {
      const told = (await readingsTo(a1)).map(({ by }) => by);
      expect(told.filter((by) => !sides.includes(by))).toEqual([]);
      return sides.map((side) => told.filter((by) => by === side).length);
    };
    const before = await counts();
    for (const who of [a1, r1, judge]) await who.dispute(matter.id);
    // Readings are sealed in seconds, so that an earlier one may still come in between.
    await until(async () => (await counts()).every((count, at) => count > (before[at] ?? 0)));
    const text = JSON.stringify(await readingsTo(r1));
    for (const who of [a1, r1, judge]) expect(text).not.toContain(await idOf(who));
    expect(text).not.toMatch(/隗麟|端木/);
  });

  it('is not asked by who has no part in the record', async () => {
    for (const account of ['qiuheng', 'renmin', 'shenpan', 'fenliu1', 'queren'])
      expect((await (await world.staff(account)).get(`/disputes/${matter.id}/readings`)).status).toBe(403);
    expect((await (await matter.person('helper')).get(`/disputes/${matter.id}/readings`)).status).toBe(403);
    expect((await (await world.staff('jiaotong')).get(`/disputes/${matter.id}/readings`)).status).toBe(404);
  });

  it('tells of a particular shown in full only whose it is, and who answers for the data', async () => {
    const [a1, r1] = [await matter.person('a1'), await matter.person('r1')];
    const body = { disputeId: matter.id, field: 'idNumber', purpose: 'CONTACT' };
    const officer = await world.staff('fenliu1');
    await officer.must('POST', `/people/${await idOf(a1)}/unmask`, { body });
    expect(kinds(await readingsTo(a1), 'unmask')).toHaveLength(1);
    expect(kinds(await readingsTo(await matter.person('agent')), 'unmask')).toHaveLength(1);
    expect(kinds(await readingsTo(r1), 'unmask')).toHaveLength(0);
    for (const account of ['ducha', 'xinxi', 'tingzhang'])
      expect(kinds(await readingsTo(await world.staff(account)), 'unmask')).toHaveLength(1);
  });

  it('says nothing of private words, whose readings stand in a chain of their own', async () => {
    const [a1, r1, mediator] = [
      await matter.person('a1'),
      await matter.person('r1'),
      await world.staff('qiuheng'),
    ];
    const noted = async (): Promise<number> => {
      const sql = `SELECT COUNT(*) AS n FROM (SELECT id FROM audit_reads WHERE action = 'caucus.read'
        UNION ALL SELECT ref_id AS id FROM audit_facts WHERE action = 'caucus.read') r`;
      return Number((await world.database.reads.select<{ n: number | string }>(sql))[0]?.n);
    };
    const own = async (): Promise<number> => (await readingsTo(r1)).filter(({ by }) => by === 'SELF').length;
    const ownBefore = await own();
    // Readings are stored a moment after the answer, in their order: with this one all before it are there.
    await r1.dispute(matter.id);
    await until(async () => (await own()) > ownBefore);
    const [before, notedBefore] = [await readingsTo(r1), await noted()];
    for (const who of [a1, mediator]) await who.must('GET', `/disputes/${matter.id}/private-notes`);
    expect(await noted()).toBe(notedBefore + 2);
    expect(await readingsTo(r1)).toHaveLength(before.length);
    for (const who of [a1, r1, await world.staff('ducha')])
      expect(JSON.stringify(await readingsTo(who))).not.toContain('caucus');
  });
});
