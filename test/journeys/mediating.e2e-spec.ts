import { consent, placedMatter, type PlacedMatter } from '#testing/placed-matter';
import { openWorld, type World } from '#testing/world';

interface Answer {
  readonly state: string;
  readonly result: Record<string, string>;
}
const HOUR_MS = 3_600_000;

describe('placing a matter, finding its mediator, and mediating', () => {
  let world: World;
  let clock: number;
  beforeAll(async () => {
    world = await openWorld();
    clock = world.clock.now().getTime();
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(new Date(clock)));

  const body = (key: string): string => world.county.bodies.get(key) ?? '';
  const mediator = (key: string): string => world.county.mediators.get(key) ?? '';
  const offer = (matter: PlacedMatter, key = 'b-people') =>
    matter.decide<Answer>(matter.officer, 'referrals', {
      bodyId: body(key),
      reasonCode: 'FIELD',
      chosenBy: 'OFFICER',
    });
  const accept = async (matter: PlacedMatter): Promise<void> => {
    const { result } = await offer(matter);
    const clerk = await world.staff('renmin');
    await matter.decide(clerk, `referrals/${result['referralId']}/acceptance`, { how: 'PLATFORM' });
  };
  const appointmentOf = async ({ officer, id }: PlacedMatter): Promise<string> => {
    const seen = await officer.dispute(id);
    const list = seen['appointments'] as { id: string; endedAt: string | null }[];
    return list.find(({ endedAt }) => endedAt === null)?.id ?? '';
  };
  const chosen = async (matter: PlacedMatter, key = 'm-qiuheng'): Promise<string> => {
    const path = `appointments/${await appointmentOf(matter)}`;
    const choice = { mediatorId: mediator(key) };
    await matter.act(matter.applicant, `${path}/choices`, { ...choice, partyId: matter.a });
    await matter.act(matter.respondent, `${path}/choices`, { ...choice, partyId: matter.r });
    return path;
  };
  const mediating = async (): Promise<PlacedMatter> => {
    const matter = await placedMatter(world);
    await accept(matter);
    const path = await chosen(matter);
    await matter.act(await world.staff('qiuheng'), `${path}/disclosure`, { hasRelation: false });
    return matter;
  };

  it('goes from consent to mediation, with each clock where the law starts it', async () => {
    const matter = await placedMatter(world);
    expect((await matter.officer.dispute(matter.id)).state).toBe('placing');
    const suggested = await matter.officer.must<{ ranked: { bodyId: string }[] }>(
      'GET',
      `/disputes/${matter.id}/body-suggestions`,
    );
    expect(suggested.ranked.length).toBeGreaterThan(0);
    await accept(matter);
    const placed = await matter.applicant.dispute(matter.id);
    const running = (placed['clocks'] as { code: string; status: string }[]).filter(
      ({ status }) => status === 'running',
    );
    expect(running.map(({ code }) => code)).toEqual(expect.arrayContaining(['DL-03', 'DL-07.1']));
    const path = await chosen(matter);
    const qiuheng = await world.staff('qiuheng');
    await matter.act(qiuheng, `${path}/disclosure`, { hasRelation: false });
    expect((await qiuheng.dispute(matter.id)).state).toBe('mediating');
  });

  it('lets the body decline only for a reason of the rules, in words where needed, and asks it no more', async () => {
    const matter = await placedMatter(world);
    const { result } = await offer(matter);
    const clerk = await world.staff('renmin');
    const path = `referrals/${result['referralId']}/decline`;
    expect(await matter.refusal(clerk, path, { reasonCode: 'TOO_BUSY' })).toBe('input.invalid');
    expect(await matter.refusal(clerk, path, { reasonCode: 'OTHER_UNSUITABLE' })).toBe(
      'referral.says-why-in-words',
    );
    await matter.decide(clerk, path, { reasonCode: 'BEYOND_SKILL' });
    expect((await clerk.get(`/disputes/${matter.id}`)).status).toBe(404);
    const again = { bodyId: body('b-people'), reasonCode: 'FIELD', chosenBy: 'OFFICER' };
    expect(await matter.refusal(matter.officer, 'referrals', again)).toBe('referral.body-not-tried-yet');
    const told = JSON.stringify((await matter.applicant.dispute(matter.id))['referrals']);
    expect(told).not.toContain('BEYOND_SKILL');
  });

  it('follows the joint choice of the parties against the officer', async () => {
    const matter = await placedMatter(world);
    for (const [who, partyId] of [
      [matter.applicant, matter.a],
      [matter.respondent, matter.r],
    ] as const)
      await matter.act(who, 'body-choices', { partyId, bodyId: body('b-lawyer') });
    const other = { bodyId: body('b-people'), reasonCode: 'FIELD', chosenBy: 'OFFICER' };
    expect(await matter.refusal(matter.officer, 'referrals', other)).toBe('referral.joint-choice-stands');
    await matter.decide(matter.officer, 'referrals', {
      bodyId: body('b-lawyer'),
      reasonCode: 'PARTIES_CHOICE',
      chosenBy: 'PARTIES',
    });
  });

  it('calls a person when three bodies did not take it', async () => {
    const matter = await placedMatter(world);
    const clerks = { 'b-people': 'renmin', 'b-lawyer': 'lvshi', 'b-commerce': 'shangshi' };
    for (const [key, account] of Object.entries(clerks)) {
      const { result } = await offer(matter, key);
      const clerk = await world.staff(account);
      await matter.decide(clerk, `referrals/${result['referralId']}/decline`, {
        reasonCode: 'OUTSIDE_CHARTER',
      });
    }
    const more = { bodyId: body('b-consumer'), reasonCode: 'FIELD', chosenBy: 'OFFICER' };
    expect(await matter.refusal(matter.officer, 'referrals', more)).toBe('referral.hops-left');
    await matter.decide(matter.officer, 'referrals/giving-up');
    const seen = await matter.officer.dispute(matter.id);
    expect(seen).toMatchObject({ state: 'choosingNext', nextReason: 'OTHER_OBSTACLE' });
  });

  it('takes the second refusal of a mediator for a refusal to mediate', async () => {
    const matter = await placedMatter(world);
    await accept(matter);
    const first = await chosen(matter);
    await matter.act(matter.respondent, `${first}/refusal`, { partyId: matter.r, reasonCode: 'NO_TRUST' });
    const second = `appointments/${await appointmentOf(matter)}`;
    const same = { partyId: matter.a, mediatorId: mediator('m-qiuheng') };
    expect(await matter.refusal(matter.applicant, `${second}/choices`, same)).toBe('roster.no-other-role');
    await chosen(matter, 'm-wenlan');
    await matter.act(matter.respondent, `${second}/refusal`, { partyId: matter.r, reasonCode: 'NO_TRUST' });
    const seen = await matter.officer.dispute(matter.id);
    expect(seen).toMatchObject({ state: 'choosingNext', nextReason: 'PARTY_REFUSED' });
  });

  it('ends by the clock when nobody agreed on more time', async () => {
    const matter = await mediating();
    // Thirty days from Friday 20 November end on a Sunday, so the term is over when Monday is (CC 203).
    world.clock.set(new Date('2026-12-21T16:00:01.000Z'));
    await until(async () => (await matter.officer.dispute(matter.id)).state === 'choosingNext');
    const seen = await matter.officer.dispute(matter.id);
    expect(seen['nextReason']).toBe('TERM_EXPIRED_NO_EXTENSION');
  });

  it('ends for everyone when the only respondent takes back consent', async () => {
    const matter = await mediating();
    await matter.act(matter.respondent, 'consents/withdrawal', { partyId: matter.r, scope: 'MEDIATION' });
    expect((await matter.applicant.dispute(matter.id)).state).toBe('choosingNext');
  });

  it('opens no session before identity and rights, and none together where violence is flagged', async () => {
    const matter = await mediating();
    const qiuheng = await world.staff('qiuheng');
    const startsAt = new Date(world.clock.now().getTime() + HOUR_MS).toISOString();
    const joint = { kind: 'JOINT', partyIds: [matter.a, matter.r], startsAt };
    const { result } = await matter.act<Answer>(qiuheng, 'sessions', joint);
    const path = `sessions/${result['sessionId']}`;
    const present = { presentPartyIds: [matter.a, matter.r] };
    expect(await matter.refusal(qiuheng, `${path}/opening`, present)).toBe(
      'mediation.identities-are-checked',
    );
    for (const partyId of [matter.a, matter.r])
      await matter.act(qiuheng, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
    expect(await matter.refusal(qiuheng, `${path}/opening`, present)).toBe('mediation.rights-were-told');
    const read = { textVersion: 'rights-1' };
    await matter.act(matter.applicant, `${path}/rights`, { ...read, partyId: matter.a });
    await matter.act(matter.respondent, `${path}/rights`, { ...read, partyId: matter.r });
    await matter.act(qiuheng, 'risk-flags', { flag: 'DV', reasonCode: 'SELF_REPORT' });
    expect(await matter.refusal(qiuheng, `${path}/opening`, present)).toBe('mediation.no-joint-session-here');
    expect(await matter.refusal(qiuheng, 'sessions', joint)).toBe('mediation.no-joint-session-here');
  });

  it('gives more time only when everyone agrees', async () => {
    const matter = await mediating();
    const dueOf = async (): Promise<string | undefined> => {
      const { clocks } = await matter.applicant.dispute(matter.id);
      return (clocks as { code: string; dueDate: string }[]).find(({ code }) => code === 'DL-07.1')?.dueDate;
    };
    expect(await matter.refusal(matter.applicant, 'attempt/extension', { days: 31 })).toBe(
      'mediation.extension-within-cap',
    );
    await matter.act(matter.applicant, 'attempt/extension', { days: 10 });
    await matter.act(matter.applicant, 'attempt/extension-answers', { partyId: matter.a, agrees: true });
    expect(await dueOf()).toBe('2026-12-21');
    await matter.act(matter.respondent, 'attempt/extension-answers', { partyId: matter.r, agrees: true });
    expect(await dueOf()).toBe('2026-12-30');
  });

  it('goes on under another body when the first gives the matter back, in the same term', async () => {
    const matter = await mediating();
    const renmin = await world.staff('renmin');
    const seen = await renmin.dispute(matter.id);
    const { items } = seen['referrals'] as { items: { id: string }[] };
    const path = `referrals/${items[0]?.id ?? ''}/return`;
    await matter.decide(renmin, path, { reasonCode: 'NO_MEDIATOR_AVAILABLE' });
    expect((await (await world.staff('qiuheng')).get(`/disputes/${matter.id}`)).status).toBe(404);
    const { result } = await offer(matter, 'b-lawyer');
    const lvshi = await world.staff('lvshi');
    await matter.decide(lvshi, `referrals/${result['referralId']}/acceptance`, { how: 'PLATFORM' });
    expect(await appointmentOf(matter)).not.toBe('');
    const clocks = (await matter.officer.dispute(matter.id))['clocks'] as { code: string }[];
    expect(clocks.filter(({ code }) => code === 'DL-07.1')).toHaveLength(1);
  });

  it('keeps a mediator with a relation online only when everyone who knows agrees', async () => {
    const matter = await placedMatter(world);
    await accept(matter);
    const path = await chosen(matter);
    const qiuheng = await world.staff('qiuheng');
    const about = '与被申请人曾是同事';
    await matter.act(qiuheng, `${path}/disclosure`, { hasRelation: true, about });
    await matter.act(matter.applicant, `${path}/disclosure-answers`, { partyId: matter.a, agrees: true });
    expect((await matter.officer.dispute(matter.id)).state).toBe('placing');
    await matter.act(matter.respondent, `${path}/disclosure-answers`, { partyId: matter.r, agrees: true });
    expect((await matter.officer.dispute(matter.id)).state).toBe('mediating');
    await matter.act(matter.respondent, `${path}/recusal-request`, {
      partyId: matter.r,
      groundCode: 'INTEREST',
    });
    const renmin = await world.staff('renmin');
    await matter.decide(renmin, `${path}/recusal-decision`, { upheld: true, reason: '关系足以影响公正' });
    expect(await appointmentOf(matter)).not.toBe(path.split('/')[1]);
    expect((await qiuheng.get(`/disputes/${matter.id}`)).status).toBe(404);
  });

  it('rests while a sham is suspected, without telling the parties why, and ends by decision', async () => {
    const matter = await mediating();
    const qiuheng = await world.staff('qiuheng');
    await matter.act(qiuheng, 'attempt/suspicion', { note: '双方是亲属，证据很少却急于出具文书' });
    const told = JSON.stringify(await matter.respondent.dispute(matter.id));
    expect(told).not.toContain('Suspicion');
    expect(told).not.toContain('SUSPECTED');
    await matter.decide(matter.officer, 'attempt/suspicion-decision', { outcome: 'END', note: '查证属实' });
    const seen = await matter.officer.dispute(matter.id);
    expect(seen).toMatchObject({ state: 'choosingNext', nextReason: 'SUSPECTED_FALSE' });
  });

  it('writes minutes and undisputed facts only as everyone wants and read them', async () => {
    const matter = await mediating();
    const qiuheng = await world.staff('qiuheng');
    const people = [
      [matter.applicant, matter.a],
      [matter.respondent, matter.r],
    ] as const;
    const facts = { facts: ['2025年3月1日，郑一帆向陆青禾借款四万六千元。'] };
    expect(await matter.refusal(qiuheng, 'undisputed-facts', facts)).toBe(
      'mediation.everyone-wants-facts-recorded',
    );
    for (const [who, partyId] of people) await consent(matter, who, partyId, 'UNDISPUTED_FACTS');
    const { result } = await matter.act<Answer>(qiuheng, 'undisputed-facts', facts);
    const path = `undisputed-facts/${result['factsId']}/signatures`;
    const wrong = { partyId: matter.a, digest: '0'.repeat(64) };
    expect(await matter.refusal(matter.applicant, path, wrong)).not.toBe('200');
    const digest = result['digest'];
    expect(
      JSON.stringify((await world.staff('shenpan').then((judge) => judge.dispute(matter.id)))['mediation']),
    ).not.toContain('借款');
    const startsAt = new Date(world.clock.now().getTime() + HOUR_MS).toISOString();
    const session = { kind: 'JOINT', partyIds: [matter.a, matter.r], startsAt };
    const held = await matter.act<Answer>(qiuheng, 'sessions', session);
    const at = `sessions/${held.result['sessionId']}`;
    for (const [who, partyId] of people) {
      await matter.act(qiuheng, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
      await matter.act(who, `${at}/rights`, { partyId, textVersion: 'rights-1' });
    }
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await matter.refusal(qiuheng, `${at}/minutes`, { words: '笔录' })).toBe(
      'mediation.session-was-held',
    );
    await matter.act(qiuheng, `${at}/opening`, { presentPartyIds: [matter.a, matter.r] });
    const minutes = await matter.act<Answer>(qiuheng, `${at}/minutes`, {
      words: '双方到场，调解员说明了程序。',
    });
    const confirmation = `minutes/${minutes.result['minutesId']}/confirmations`;
    await matter.act(matter.applicant, confirmation, { partyId: matter.a, draft: 1 });
    await matter.act(qiuheng, `${at}/minutes`, { words: '双方到场，调解员说明了程序和权利。' });
    expect(await matter.refusal(matter.respondent, confirmation, { partyId: matter.r, draft: 1 })).toBe(
      'mediation.signs-what-was-read',
    );
    for (const [who, partyId] of people) await matter.act(who, confirmation, { partyId, draft: 2 });
    expect(await matter.refusal(qiuheng, `${at}/minutes`, { words: '改' })).toBe(
      'mediation.minutes-not-confirmed-yet',
    );
  });

  describe('private words', () => {
    const SECRET = '我最低可以接受三万元，请不要告诉对方';

    it('are read by their writer and the mediator, and leave no trace for anybody else', async () => {
      const matter = await mediating();
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
      const matter = await mediating();
      const qiuheng = await world.staff('qiuheng');
      const startsAt = new Date(world.clock.now().getTime() + HOUR_MS).toISOString();
      const caucus = { kind: 'CAUCUS', partyIds: [matter.a], startsAt };
      const { result } = await matter.act<Answer>(qiuheng, 'sessions', caucus);
      const sessionId = result['sessionId'] ?? '';
      await matter.act(qiuheng, `sessions/${sessionId}/caucus-notes`, { words: SECRET });
      const other = JSON.stringify(await matter.respondent.dispute(matter.id));
      expect(other).not.toContain(sessionId);
      expect(other).not.toContain('三万');
      const rights = { partyId: matter.r, textVersion: 'rights-1' };
      expect(await matter.refusal(matter.respondent, `sessions/${sessionId}/rights`, rights)).toBe(
        'mediation.session-not-found',
      );
      const own = await matter.applicant.must<{ items: unknown[] }>(
        'GET',
        `/disputes/${matter.id}/private-notes`,
      );
      expect(own.items).toEqual([]);
    });

    it('are nowhere in the database as they were written, and stay closed to the next mediator', async () => {
      const matter = await mediating();
      await matter.act(matter.applicant, 'private-notes', { partyId: matter.a, words: SECRET });
      const path = `appointments/${await appointmentOf(matter)}`;
      await matter.act(matter.respondent, `${path}/refusal`, { partyId: matter.r, reasonCode: 'NO_TRUST' });
      await chosen(matter, 'm-wenlan');
      const wenlan = await world.staff('wenlan');
      const answer = await wenlan.must('GET', `/disputes/${matter.id}/private-notes`);
      expect(answer).toEqual({ items: [] });
      const qiuheng = await world.staff('qiuheng');
      expect((await qiuheng.get(`/disputes/${matter.id}/private-notes`)).status).toBe(404);
    });
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('waited in vain');
}
