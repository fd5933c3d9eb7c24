import { both, MediationDesk } from '#testing/mediation-desk';
import { placedMatter } from '#testing/placed-matter';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

describe('placing a matter and finding its mediator', () => {
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

  it('goes from consent to mediation, with each clock where the law starts it', async () => {
    const matter = await placedMatter(world);
    expect((await matter.officer.dispute(matter.id)).state).toBe('placing');
    const suggested = await matter.officer.must<{ ranked: { bodyId: string }[] }>(
      'GET',
      `/disputes/${matter.id}/body-suggestions`,
    );
    expect(suggested.ranked.length).toBeGreaterThan(0);
    await desk.accept(matter);
    const placed = await matter.applicant.dispute(matter.id);
    const running = (placed['clocks'] as { code: string; status: string }[]).filter(
      ({ status }) => status === 'running',
    );
    expect(running.map(({ code }) => code)).toEqual(expect.arrayContaining(['DL-03', 'DL-07.1']));
    const path = await desk.choose(matter);
    const qiuheng = await world.staff('qiuheng');
    await matter.act(qiuheng, `${path}/disclosure`, { hasRelation: false });
    expect((await qiuheng.dispute(matter.id)).state).toBe('mediating');
  });

  it('lets the body decline only for a reason of the rules, in words where needed, and asks it no more', async () => {
    const matter = await placedMatter(world);
    const path = `${await desk.offer(matter)}/decline`;
    const clerk = await world.staff('renmin');
    expect(await matter.refusal(clerk, path, { reasonCode: 'TOO_BUSY' })).toBe('input.invalid');
    expect(await matter.refusal(clerk, path, { reasonCode: 'OTHER_UNSUITABLE' })).toBe(
      'referral.says-why-in-words',
    );
    await matter.decide(clerk, path, { reasonCode: 'BEYOND_SKILL' });
    expect((await clerk.get(`/disputes/${matter.id}`)).status).toBe(404);
    const again = { bodyId: desk.body('b-people'), reasonCode: 'FIELD', chosenBy: 'OFFICER' };
    expect(await matter.refusal(matter.officer, 'referrals', again)).toBe('referral.body-not-tried-yet');
    const told = JSON.stringify((await matter.applicant.dispute(matter.id))['referrals']);
    expect(told).not.toContain('BEYOND_SKILL');
  });

  it('follows the joint choice of the parties against the officer', async () => {
    const matter = await placedMatter(world);
    for (const [who, partyId] of both(matter))
      await matter.act(who, 'body-choices', { partyId, bodyId: desk.body('b-lawyer') });
    const other = { bodyId: desk.body('b-people'), reasonCode: 'FIELD', chosenBy: 'OFFICER' };
    expect(await matter.refusal(matter.officer, 'referrals', other)).toBe('referral.joint-choice-stands');
    await matter.decide(matter.officer, 'referrals', {
      bodyId: desk.body('b-lawyer'),
      reasonCode: 'PARTIES_CHOICE',
      chosenBy: 'PARTIES',
    });
  });

  it('calls a person when three bodies did not take it', async () => {
    const matter = await placedMatter(world);
    const clerks = { 'b-people': 'renmin', 'b-lawyer': 'lvshi', 'b-commerce': 'shangshi' };
    for (const [key, account] of Object.entries(clerks)) {
      const path = await desk.offer(matter, key);
      await matter.decide(await world.staff(account), `${path}/decline`, { reasonCode: 'OUTSIDE_CHARTER' });
    }
    const more = { bodyId: desk.body('b-consumer'), reasonCode: 'FIELD', chosenBy: 'OFFICER' };
    expect(await matter.refusal(matter.officer, 'referrals', more)).toBe('referral.hops-left');
    await matter.decide(matter.officer, 'referrals/giving-up');
    const seen = await matter.officer.dispute(matter.id);
    expect(seen).toMatchObject({ state: 'choosingNext', nextReason: 'OTHER_OBSTACLE' });
  });

  it('takes the second refusal of a mediator for a refusal to mediate', async () => {
    const matter = await placedMatter(world);
    await desk.accept(matter);
    const first = await desk.choose(matter);
    await matter.act(matter.respondent, `${first}/refusal`, { partyId: matter.r, reasonCode: 'NO_TRUST' });
    const second = `appointments/${await desk.appointmentOf(matter)}`;
    const same = { partyId: matter.a, mediatorId: desk.mediator('m-qiuheng') };
    expect(await matter.refusal(matter.applicant, `${second}/choices`, same)).toBe('roster.no-other-role');
    await desk.choose(matter, 'm-wenlan');
    await matter.act(matter.respondent, `${second}/refusal`, { partyId: matter.r, reasonCode: 'NO_TRUST' });
    const seen = await matter.officer.dispute(matter.id);
    expect(seen).toMatchObject({ state: 'choosingNext', nextReason: 'PARTY_REFUSED' });
  });

  it('goes on under another body when the first gives the matter back, in the same term', async () => {
    const matter = await desk.mediating();
    const renmin = await world.staff('renmin');
    const seen = await renmin.dispute(matter.id);
    const { items } = seen['referrals'] as { items: { id: string }[] };
    const path = `referrals/${items[0]?.id ?? ''}/return`;
    await matter.decide(renmin, path, { reasonCode: 'NO_MEDIATOR_AVAILABLE' });
    expect((await (await world.staff('qiuheng')).get(`/disputes/${matter.id}`)).status).toBe(404);
    await desk.accept(matter, 'b-lawyer', 'lvshi');
    expect(await desk.appointmentOf(matter)).not.toBe('');
    const clocks = (await matter.officer.dispute(matter.id))['clocks'] as { code: string }[];
    expect(clocks.filter(({ code }) => code === 'DL-07.1')).toHaveLength(1);
  });

  it('keeps a mediator with a relation online only when everyone who knows agrees', async () => {
    const matter = await placedMatter(world);
    await desk.accept(matter);
    const path = await desk.choose(matter);
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
    expect(await desk.appointmentOf(matter)).not.toBe(path.split('/')[1]);
    expect((await qiuheng.get(`/disputes/${matter.id}`)).status).toBe(404);
  });

  it('passes a silent body over after three working days, and lets a leader allow more offers', async () => {
    const matter = await placedMatter(world);
    for (const [key, account] of [
      ['b-people', 'renmin'],
      ['b-lawyer', 'lvshi'],
    ] as const)
      await matter.decide(await world.staff(account), `${await desk.offer(matter, key)}/decline`, {
        reasonCode: 'OUTSIDE_CHARTER',
      });
    await desk.offer(matter, 'b-commerce');
    expect(await matter.refusal(matter.officer, 'referrals/giving-up')).toBe('referral.offers-used-up');
    // Friday 20 November; Wednesday is the third working day.
    world.clock.set(new Date('2026-11-25T16:00:01.000Z'));
    const leader = await world.staff('tingzhang');
    await until(async () => {
      const { hopsLeft } = (await leader.dispute(matter.id))['referrals'] as { hopsLeft: number };
      return hopsLeft === 0;
    });
    expect((await (await world.staff('shangshi')).get(`/disputes/${matter.id}`)).status).toBe(404);
    await matter.decide(leader, 'referrals/hops', { hops: 1 });
    await desk.offer(matter, 'b-consumer');
  });

  it('lets the body name a mediator only when the parties did not in two working days', async () => {
    const matter = await placedMatter(world);
    await desk.accept(matter);
    const path = `appointments/${await desk.appointmentOf(matter)}`;
    const renmin = await world.staff('renmin');
    const naming = { mediatorId: desk.mediator('m-wenlan'), reasonCode: 'FIELD' };
    expect(await matter.refusal(renmin, `${path}/naming`, naming)).toBe('appointment.parties-choose-first');
    world.clock.set(new Date('2026-11-24T16:00:01.000Z'));
    await until(async () => (await matter.refusal(renmin, `${path}/naming`, naming)) === '200');
    const wenlan = await world.staff('wenlan');
    const qiuheng = await world.staff('qiuheng');
    expect((await qiuheng.get(`/disputes/${matter.id}`)).status).toBe(404);
    await matter.act(wenlan, `${path}/disclosure`, { hasRelation: false });
    expect((await wenlan.dispute(matter.id)).state).toBe('mediating');
  });

  it('asks the mediator anew when somebody joins in mid-mediation, and opens no session until then', async () => {
    const matter = await desk.mediating();
    await matter.act(matter.officer, 'parties', {
      ...{ key: 't1', role: 'THIRD_PARTY', kind: 'NATURAL' },
      person: { name: '沈知微', phone: '15430000001' },
    });
    const seen = await matter.officer.dispute(matter.id);
    expect(seen['appointments']).toEqual([expect.objectContaining({ state: 'appointed' })]);
    const path = `appointments/${await desk.appointmentOf(matter)}`;
    await matter.act(await world.staff('qiuheng'), `${path}/disclosure`, { hasRelation: false });
    const after = (await matter.officer.dispute(matter.id))['appointments'];
    expect(after).toEqual([expect.objectContaining({ state: 'cleared' })]);
  });
});
