import { answers, decide, handIn, refusedBy, triaged } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

/** Screening over HTTP: every decision rests on the version seen, and none sends a complaint away. */
describe('triage', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  const officer = () => world.staff('fenliu1');

  it('leads through three gates, lane and track to the question of consent', async () => {
    const { id } = await handIn(world);
    await triaged(world, id);
    const seen = await (await officer()).dispute(id);
    expect(seen).toMatchObject({ state: 'seekingConsent', track: 'SELF', lane: 'SIMPLE' });
  });

  it('asks for the version a decision was made on, and refuses a stale one', async () => {
    const { id } = await handIn(world);
    const desk = await officer();
    const { version } = await desk.dispute(id);
    const path = `/disputes/${id}/screening`;
    expect((await desk.ask('POST', path)).status).toBe(428);
    expect((await desk.ask('POST', path, { ifMatch: version - 1 })).status).toBe(412);
    expect((await desk.ask('POST', path, { ifMatch: version })).status).toBe(200);
  });

  it('wants the reason of the gate that stops, a reason for a second decision, and then finds it unsuitable', async () => {
    const { id } = await handIn(world);
    const desk = await officer();
    const gate = (result: string, more: object = {}) =>
      decide(desk, id, 'gates', { gate: 'G3_SUITABILITY', result, ...more });
    expect(refusedBy(await gate('PASS'))).toBe('triage.being-screened');
    await decide(desk, id, 'screening');
    expect((await gate('STOP')).status).toBe(400);
    expect((await gate('STOP', { reasonCode: 'WRONG_COURT' })).status).toBe(400);
    expect((await gate('PASS')).status).toBe(200);
    const stop = { reasonCode: 'UNSUITABLE_STATUS' };
    expect(refusedBy(await gate('STOP', stop))).toBe('triage.second-decision-says-why');
    expect(refusedBy(await decide(desk, id, 'unsuitability', stop))).toBe('triage.a-gate-stopped-it');
    expect((await gate('STOP', { ...stop, correctionReason: 'NEW_FACTS' })).status).toBe(200);
    expect(refusedBy(await decide(desk, id, 'triage', { track: 'SELF' }))).toBe('triage.three-gates-passed');
    expect((await decide(desk, id, 'unsuitability', stop)).status).toBe(200);
    expect(await desk.dispute(id)).toMatchObject({ state: 'choosingNext', nextReason: 'UNSUITABLE' });
  });

  it('does not open a track the court has not switched on', async () => {
    const { id } = await handIn(world);
    await expect(triaged(world, id, 'PRE_FILING')).rejects.toThrow(/triage.track-switched-on/);
  });

  it('lists every defect once; the applicant answers, and there is no second list', async () => {
    const matter = await handIn(world);
    const desk = await officer();
    const defects = [{ field: '身份证明', what: '缺少复印件', howToFix: '请补交一份' }];
    const notice = { defects, termDays: 5, contact: '立案大厅二号窗口' };
    expect((await decide(desk, matter.id, 'correction-notice', notice)).status).toBe(200);
    const applicant = await matter.person('a1');
    const seen = (await applicant.dispute(matter.id))['triage'];
    expect(seen).toMatchObject({ correctionNotice: { defects, contact: notice.contact } });
    const corrections = [{ field: '身份证明', text: '已补交' }];
    const sent = await applicant.ask('POST', `/disputes/${matter.id}/corrections`, {
      body: { partyId: matter.party['a1'], corrections },
    });
    expect(sent.body).toMatchObject({ state: 'screening' });
    expect(refusedBy(await decide(desk, matter.id, 'correction-notice', notice))).toBe(
      'dispute.one-notice-only',
    );
  });

  it('sends no complaint away: the court registers it or refuses by ruling', async () => {
    const { id } = await handIn(world, { asComplaint: true });
    const desk = await officer();
    await decide(desk, id, 'screening');
    const rule = 'triage.complaint-is-for-the-court-to-decide';
    const away = { reasonCode: 'DUPLICATE', to: 'FILING', note: '请到立案窗口' };
    expect(refusedBy(await decide(desk, id, 'return', away))).toBe(rule);
    const elsewhere = { reasonCode: 'ARB_CLAUSE', to: 'ARBITRATION', note: '请向约定的仲裁机构提出' };
    expect(refusedBy(await decide(desk, id, 'redirection', elsewhere))).toBe(rule);
  });

  it('keeps flags from the parties, opens the green channel, and notes the first answer once', async () => {
    const matter = await handIn(world);
    const desk = await officer();
    await decide(desk, matter.id, 'screening');
    const flag = { flag: 'ELDER', reasonCode: 'SELF_REPORT', note: '老人独自前来' };
    expect((await decide(desk, matter.id, 'risk-flags', flag)).status).toBe(200);
    expect(refusedBy(await decide(desk, matter.id, 'risk-flags', flag))).toBe('triage.flag-not-standing-yet');
    await decide(desk, matter.id, 'lane', { lane: 'SIMPLE', reasonCode: 'BY_SCORE' });
    await decide(desk, matter.id, 'gates', { gate: 'G1_SUBJECT', result: 'PASS' });
    const codes = ((await desk.dispute(matter.id))['timeline'] as { code: string }[]).map(({ code }) => code);
    expect(codes.filter((code) => code === 'dispute.first-human-response')).toHaveLength(1);
    const asParty = JSON.stringify(await (await matter.person('a1')).dispute(matter.id));
    expect(asParty).not.toContain('ELDER');
    expect(asParty).not.toContain('triage.flagged');
    const { triage } = (await desk.dispute(matter.id)) as unknown as {
      triage: { flags: { flagId: string }[] };
    };
    const [standing] = triage.flags;
    const removal = `risk-flags/${standing?.flagId ?? ''}/removal`;
    expect((await decide(desk, matter.id, removal, { reasonCode: 'NOT_CONFIRMED' })).status).toBe(200);
    expect(refusedBy(await decide(desk, matter.id, removal, { reasonCode: 'RESOLVED' }))).toBe(
      'triage.flag-stands',
    );
  });

  it('lets nobody but the desk decide', async () => {
    const matter = await handIn(world);
    const applicant = await matter.person('a1');
    expect((await decide(applicant, matter.id, 'screening')).status).toBe(403);
    await triaged(world, matter.id);
    expect((await answers(matter, 'a1', 'GIVEN')).map(({ status }) => status)).toEqual([200, 200]);
  });
});
