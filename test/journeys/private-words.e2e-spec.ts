import { readdirSync } from 'node:fs';
import { MediationDesk, type StepAnswer } from '#testing/mediation-desk';
import { openWorld, type World } from '#testing/world';
import { Housekeeping } from '../../apps/api/src/housekeeping.js';

describe('private words to the mediator', () => {
  let world: World;
  let desk: MediationDesk;
  let start: Date;
  beforeAll(async () => {
    world = await openWorld();
    desk = new MediationDesk(world);
    start = world.clock.now();
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(start));

  const rowsOf = (sql: string, param: string) =>
    world.database.reads.select<Record<string, unknown>>(sql, [param]);
  const DAY_MS = 86_400_000;
  const SECRET = '我最低可以接受三万元，请不要告诉对方';

  it('are read by their writer and the mediator, and leave no trace for anybody else', async () => {
    const matter = await desk.mediating();
    const qiuheng = await world.staff('qiuheng');
    const before = await matter.respondent.dispute(matter.id);
    await matter.act(matter.applicant, 'private-notes', { partyId: matter.a, words: SECRET });
    const after = await matter.respondent.dispute(matter.id);
    expect(after).toEqual(before);
    const read = `/disputes/${matter.id}/private-notes`;
    const own = await matter.applicant.must<{ items: { words: string }[] }>('GET', read);
    const told = await qiuheng.must<{ items: { words: string }[] }>('GET', read);
    expect([own, told].map(({ items }) => items.map(({ words }) => words))).toEqual([[SECRET], [SECRET]]);
    expect((await matter.respondent.get(read)).body).toEqual({ items: [] });
    for (const account of ['fenliu1', 'renmin', 'tingzhang', 'shenpan']) {
      const somebody = await world.staff(account);
      expect((await somebody.get(read)).status).toBe(403);
      expect(JSON.stringify(await somebody.dispute(matter.id))).not.toContain('三万');
    }
  });

  it('of a caucus are the mediator’s, and the other side does not learn that it took place', async () => {
    const matter = await desk.mediating();
    const qiuheng = await world.staff('qiuheng');
    const startsAt = desk.inAnHour();
    const caucus = { kind: 'CAUCUS', partyIds: [matter.a], startsAt };
    const { result } = await matter.act<StepAnswer>(qiuheng, 'sessions', caucus);
    const sessionId = result['sessionId'] ?? '';
    await matter.act(qiuheng, `sessions/${sessionId}/caucus-notes`, { words: SECRET });
    const other = JSON.stringify(await matter.respondent.dispute(matter.id));
    expect(other).not.toContain(sessionId);
    expect(other).not.toContain('三万');
    const rights = { partyId: matter.r, textVersion: 'v1' };
    expect(await matter.refusal(matter.respondent, `sessions/${sessionId}/rights`, rights)).toBe(
      'mediation.session-not-found',
    );
    const own = await matter.applicant.must<{ items: unknown[] }>(
      'GET',
      `/disputes/${matter.id}/private-notes`,
    );
    expect(own.items).toEqual([]);
  });

  it('leave no trace of a caucus in what goes to the trial court, where both sides read it', async () => {
    const matter = await desk.mediating();
    const qiuheng = await world.staff('qiuheng');
    const schedule = async (kind: string, partyIds: string[]) => {
      const asked = { kind, partyIds, startsAt: desk.inAnHour() };
      const { result } = await matter.act<StepAnswer>(qiuheng, 'sessions', asked);
      return result['sessionId'] ?? '';
    };
    const caucus = await schedule('CAUCUS', [matter.a]);
    const joint = await schedule('JOINT', [matter.a, matter.r]);
    for (const [session, partyId] of [
      [caucus, matter.a],
      [joint, matter.r],
    ] as const)
      await matter.decide(qiuheng, `sessions/${session}/attendance`, { partyId, attendance: 'ABSENT' });
    await matter.act(matter.applicant, 'insistence', { partyId: matter.a, understood: true });
    const judge = await world.staff('lianfaguan');
    const entry = { caseNumber: '（2026）浙0899民初3001号', procedure: 'SUMMARY' };
    await matter.decide(judge, 'complaint/registration', entry);
    const sent = await matter.decide<StepAnswer>(judge, 'complaint/trial-transfer');
    const path = `/disputes/${matter.id}/transfer-packets/${sent.result['packetId'] ?? ''}`;
    for (const reader of [matter.respondent, matter.applicant, judge]) {
      const packet = JSON.stringify(await reader.must('GET', path));
      expect(packet).not.toContain(caucus);
      expect(packet).toContain(joint);
      expect(packet.match(/session\.attendance-noted/g)).toHaveLength(1);
    }
  });

  it('can be read by nobody once their days after the attempt are over: the key is destroyed', async () => {
    const matter = await desk.mediating();
    const qiuheng = await world.staff('qiuheng');
    await matter.act(matter.applicant, 'private-notes', { partyId: matter.a, words: SECRET });
    const { attempts } = (await qiuheng.dispute(matter.id))['mediation'] as { attempts: { id: string }[] };
    const attemptId = attempts[0]?.id ?? '';
    const round = () => world.app.get(Housekeeping, { strict: false }).round();
    const keyFiles = () => readdirSync(world.place.keyDirectory).filter((name) => name.includes(attemptId));
    const readBy = async () => {
      const read = `/disputes/${matter.id}/private-notes`;
      const { items } = await matter.applicant.must<{ items: object[] }>('GET', read);
      return items;
    };
    const days = async (count: number) => {
      world.clock.advance(count * DAY_MS);
      await round();
    };
    await days(5);
    expect(keyFiles()).toEqual([`caucus.${attemptId}.v1.key`]);
    await matter.act(matter.respondent, 'consents/withdrawal', { partyId: matter.r, scope: 'MEDIATION' });
    await days(29);
    expect(await readBy()).toMatchObject([{ words: SECRET }]);
    expect(keyFiles()).toEqual([`caucus.${attemptId}.v1.key`]);
    await days(2);
    expect(await readBy()).toMatchObject([{ words: null, shredAt: expect.any(String) as string }]);
    expect(keyFiles()).toEqual([`caucus.${attemptId}.v1.gone`]);
    const [kept] = await rowsOf(
      'SELECT words, shredded_at FROM caucus_notes WHERE attempt_id = ?',
      attemptId,
    );
    expect(kept?.['words']).toMatch(new RegExp(`^e1\\$caucus\\.${attemptId}\\.v1\\$`));
    expect(kept?.['shredded_at']).not.toBeNull();
    const noted = "SELECT type FROM stream_events WHERE stream = ? AND type = 'caucus.notes-destroyed'";
    await round();
    expect(await rowsOf(noted, `caucus:${attemptId}`)).toHaveLength(1);
  });

  it('are nowhere in the database as they were written, and stay closed to the next mediator', async () => {
    const matter = await desk.mediating();
    await matter.act(matter.applicant, 'private-notes', { partyId: matter.a, words: SECRET });
    const { reads } = world.database;
    for (const table of ['caucus_notes', 'stream_events', 'audit_facts', 'idempotency_keys']) {
      const rows = await reads.select(`SELECT * FROM ${table}`);
      expect(JSON.stringify(rows)).not.toContain('三万');
    }
    const path = `appointments/${await desk.appointmentOf(matter)}`;
    await matter.act(matter.respondent, `${path}/refusal`, { partyId: matter.r, reasonCode: 'NO_TRUST' });
    await desk.choose(matter, 'm-wenlan');
    const wenlan = await world.staff('wenlan');
    const answer = await wenlan.must('GET', `/disputes/${matter.id}/private-notes`);
    expect(answer).toEqual({ items: [] });
    const qiuheng = await world.staff('qiuheng');
    expect((await qiuheng.get(`/disputes/${matter.id}/private-notes`)).status).toBe(404);
  });
});
