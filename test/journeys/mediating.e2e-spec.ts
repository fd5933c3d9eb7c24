import { ClaimItemEntity, DisputeEntity } from '#dispute';
import type { Persona } from '#journey';
import { both, MediationDesk, type StepAnswer } from '#testing/mediation-desk';
import { consent } from '#testing/placed-matter';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

describe('mediating', () => {
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

  it('ends by the clock when nobody agreed on more time', async () => {
    const matter = await desk.mediating();
    // Thirty days from Friday 20 November end on a Sunday, so the term is over when Monday is (CC 203).
    world.clock.set(new Date('2026-12-21T16:00:01.000Z'));
    await until(async () => (await matter.officer.dispute(matter.id)).state === 'choosingNext');
    const seen = await matter.officer.dispute(matter.id);
    expect(seen['nextReason']).toBe('TERM_EXPIRED_NO_EXTENSION');
  });

  it('ends for everyone when the only respondent takes back consent', async () => {
    const matter = await desk.mediating();
    await matter.act(matter.respondent, 'consents/withdrawal', { partyId: matter.r, scope: 'MEDIATION' });
    expect((await matter.applicant.dispute(matter.id)).state).toBe('choosingNext');
  });

  it('opens no session before identity and rights, and none together where violence is flagged', async () => {
    const matter = await desk.mediating();
    const qiuheng = await world.staff('qiuheng');
    const startsAt = desk.inAnHour();
    const joint = { kind: 'JOINT', partyIds: [matter.a, matter.r], startsAt };
    const { result } = await matter.act<StepAnswer>(qiuheng, 'sessions', joint);
    const path = `sessions/${String(result['sessionId'])}`;
    const present = { presentPartyIds: [matter.a, matter.r] };
    expect(await matter.refusal(qiuheng, `${path}/opening`, present)).toBe(
      'mediation.identities-are-checked',
    );
    for (const partyId of [matter.a, matter.r])
      await matter.act(qiuheng, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
    expect(await matter.refusal(qiuheng, `${path}/opening`, present)).toBe('mediation.rights-were-told');
    const made = { partyId: matter.a, textVersion: 'made-up' };
    expect(await matter.refusal(matter.applicant, `${path}/rights`, made)).toBe('mediation.rights-in-force');
    const { mediation } = await matter.applicant.dispute(matter.id);
    const { sessions } = mediation as { sessions: { rightsTextVersion: string }[] };
    const read = { textVersion: sessions[0]?.rightsTextVersion };
    await matter.act(matter.applicant, `${path}/rights`, { ...read, partyId: matter.a });
    await matter.act(matter.respondent, `${path}/rights`, { ...read, partyId: matter.r });
    await matter.act(qiuheng, 'risk-flags', { flag: 'DV', reasonCode: 'SELF_REPORT' });
    expect(await matter.refusal(qiuheng, `${path}/opening`, present)).toBe('mediation.no-joint-session-here');
    expect(await matter.refusal(qiuheng, 'sessions', joint)).toBe('mediation.no-joint-session-here');
  });

  it('gives more time only when everyone agrees', async () => {
    const matter = await desk.mediating();
    const dueOf = async (): Promise<string | undefined> => {
      const { clocks } = await matter.applicant.dispute(matter.id);
      return (clocks as { code: string; dueDate: string }[]).find(({ code }) => code === 'DL-07.1')?.dueDate;
    };
    expect(await matter.refusal(matter.applicant, 'attempt/extension', { days: 31 })).toBe(
      'mediation.extension-within-cap',
    );
    await matter.act(matter.applicant, 'attempt/extension', { days: 10 });
    const nextOf = async (who: Persona) =>
      ((await who.dispute(matter.id)) as unknown as { next: { code: string } }).next.code;
    expect([await nextOf(matter.applicant), await nextOf(matter.respondent)]).toEqual(
      Array(2).fill('answer-more-time'),
    );
    await matter.act(matter.applicant, 'attempt/extension-answers', { partyId: matter.a, agrees: true });
    expect(await nextOf(matter.applicant)).not.toBe('answer-more-time');
    expect(await nextOf(matter.respondent)).toBe('answer-more-time');
    expect(await dueOf()).toBe('2026-12-21');
    await matter.act(matter.respondent, 'attempt/extension-answers', { partyId: matter.r, agrees: true });
    expect(await dueOf()).toBe('2026-12-30');
  });

  it('gives more time with everyone’s consent when the one who had not answered leaves', async () => {
    const matter = await desk.mediating();
    const extended = async (): Promise<number> => {
      const { mediation } = await matter.officer.dispute(matter.id);
      return (mediation as { attempts: { extensionDays: number }[] }).attempts[0]?.extensionDays ?? -1;
    };
    const phone = '15430000001';
    const third = { key: 'r2', role: 'RESPONDENT', kind: 'NATURAL', person: { name: '孙若谷', phone } };
    const { result } = await matter.decide<StepAnswer>(matter.officer, 'parties', third);
    const partyId = result['partyId'] ?? '';
    const joiner = await world.cast.party(phone);
    for (const scope of ['DATA', 'MEDIATION']) await consent(matter, joiner, partyId, scope);
    await matter.act(matter.applicant, 'attempt/extension', { days: 10 });
    for (const [who, own] of both(matter))
      await matter.act(who, 'attempt/extension-answers', { partyId: own, agrees: true });
    expect(await extended()).toBe(0);
    await matter.act(joiner, 'consents/withdrawal', { partyId, scope: 'MEDIATION' });
    expect(await extended()).toBe(10);
  });

  it('rests while a sham is suspected, without telling the parties why, and ends by decision', async () => {
    const matter = await desk.mediating();
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
    const matter = await desk.mediating();
    const qiuheng = await world.staff('qiuheng');
    const people = both(matter);
    const facts = { facts: ['2025年3月1日，郑一帆向陆青禾借款四万六千元。'] };
    expect(await matter.refusal(qiuheng, 'undisputed-facts', facts)).toBe(
      'mediation.everyone-wants-facts-recorded',
    );
    for (const [who, partyId] of people) await consent(matter, who, partyId, 'UNDISPUTED_FACTS');
    const { result } = await matter.act<StepAnswer>(qiuheng, 'undisputed-facts', facts);
    const path = `undisputed-facts/${String(result['factsId'])}/signatures`;
    const wrong = { partyId: matter.a, digest: '0'.repeat(64) };
    expect(await matter.refusal(matter.applicant, path, wrong)).not.toBe('200');
    const digest = result['digest'];
    expect(
      JSON.stringify((await world.staff('shenpan').then((judge) => judge.dispute(matter.id)))['mediation']),
    ).not.toContain('借款');
    const startsAt = desk.inAnHour();
    const session = { kind: 'JOINT', partyIds: [matter.a, matter.r], startsAt };
    const held = await matter.act<StepAnswer>(qiuheng, 'sessions', session);
    const at = `sessions/${String(held.result['sessionId'])}`;
    for (const [who, partyId] of people) {
      await matter.act(qiuheng, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
      await matter.act(who, `${at}/rights`, { partyId, textVersion: 'v1' });
    }
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await matter.refusal(qiuheng, `${at}/minutes`, { words: '笔录' })).toBe(
      'mediation.session-was-held',
    );
    await matter.act(qiuheng, `${at}/opening`, { presentPartyIds: [matter.a, matter.r] });
    const minutes = await matter.act<StepAnswer>(qiuheng, `${at}/minutes`, {
      words: '双方到场，调解员说明了程序。',
    });
    const confirmation = `minutes/${String(minutes.result['minutesId'])}/confirmations`;
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

  it('lets undisputed facts count, and the court see them, when everyone with a checked identity signed', async () => {
    const matter = await desk.mediating();
    const qiuheng = await world.staff('qiuheng');
    const judge = await world.staff('shenpan');
    for (const [who, partyId] of both(matter)) await consent(matter, who, partyId, 'UNDISPUTED_FACTS');
    const facts = { facts: ['2025年3月1日，郑一帆向陆青禾借款四万六千元。'] };
    const { result } = await matter.act<StepAnswer>(qiuheng, 'undisputed-facts', facts);
    const path = `undisputed-facts/${result['factsId'] ?? ''}/signatures`;
    const mine = { partyId: matter.a, digest: result['digest'] };
    expect(await matter.refusal(matter.applicant, path, mine)).toBe('access.level-too-low');
    const unsure = await matter.applicant.dispute(matter.id);
    const offered = unsure.allowedActions.find(({ action }) => action === 'facts.sign');
    expect(offered).toMatchObject({ allowed: false, refusedBy: { rule: 'access.level-too-low' } });
    // The sentence says whom to call about it.
    expect(offered?.refusedBy?.sentence).toContain('丘衡 0154-8844001');
    expect(unsure['next']).toMatchObject({ code: 'sign-facts', closed: { href: offered?.href } });
    expect(unsure['next']).not.toHaveProperty('action');
    for (const [, partyId] of both(matter))
      await matter.act(qiuheng, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
    // What a session is worth is remembered for a second.
    for (const [who, partyId] of both(matter)) {
      const other = { partyId, digest: '0'.repeat(64) };
      await until(async () => (await matter.refusal(who, path, other)) === 'mediation.signs-what-was-read');
    }
    expect((await matter.applicant.dispute(matter.id))['next']).toMatchObject({
      action: { action: 'facts.sign' },
    });
    await matter.act(matter.applicant, path, mine);
    const factsSeenBy = async (): Promise<string> => JSON.stringify(await judge.dispute(matter.id));
    expect(await factsSeenBy()).not.toContain('向陆青禾借款');
    await matter.act(matter.respondent, path, { ...mine, partyId: matter.r });
    expect(await factsSeenBy()).toContain('向陆青禾借款');
  });

  it('splits off what is open when part is settled, and keeps what is settled', async () => {
    const matter = await desk.mediating({ claims: 2 });
    const [settled] = (await matter.officer.dispute(matter.id))['claims'] as { id: string }[];
    await world.database.unitOfWork.run(async (tx) => {
      await tx.lockStream(matter.id);
      tx.updateAny(ClaimItemEntity, { id: settled?.id ?? '' }, { state: 'SETTLED' });
      tx.updateAny(DisputeEntity, { id: matter.id }, { effectiveSettlements: 1 });
    });
    await matter.decide(await world.staff('qiuheng'), 'attempt/ending', { code: 'GAP_TOO_WIDE' });
    expect((await matter.officer.dispute(matter.id)).state).toBe('performing');
    const [child] = await world.database.reads.find(DisputeEntity, { parentId: matter.id });
    expect(child).toMatchObject({ state: 'choosingNext', nextReason: 'GAP_TOO_WIDE', attemptId: null });
  });

  it('is stored as its entities say', async () => {
    const { upQueries } = await world.database.dataSource.driver.createSchemaBuilder().log();
    const own =
      /referral|placement|body_choice|appointment|mediation_|attempt_|session_att|minutes|facts|conduct|caucus/;
    expect(upQueries.map(({ query }) => query).filter((query) => own.test(query))).toEqual([]);
  });
});
