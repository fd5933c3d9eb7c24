import { both, MediationDesk, type StepAnswer } from '#testing/mediation-desk';
import { atOnce, eventsOf, statuses } from '#testing/race';
import type { PlacedMatter } from '#testing/placed-matter';
import { openWorld, type World } from '#testing/world';

/** Whose hand came last decides the moment an agreement is in force; two last hands at once make one moment. */
describe('the last signatures at once', () => {
  let world: World;
  let desk: MediationDesk;
  beforeAll(async () => {
    world = await openWorld();
    desk = new MediationDesk(world);
  });
  afterAll(() => world.close());

  /** An agreement that lies ready to be signed, and its digest. */
  async function readyToSign(matter: PlacedMatter): Promise<{ path: string; digest: string }> {
    const mediator = await world.staff('qiuheng');
    const { claims } = await matter.officer.dispute(matter.id);
    const claimIds = (claims as { id: string }[]).map(({ id }) => id);
    const term = { kind: 'PAY', payerPartyId: matter.r, payeePartyId: matter.a, amountFen: 40_000_00 };
    const draft = await matter.act<StepAnswer>(mediator, 'settlements', {
      ...{ claimIds, partyIds: [matter.a, matter.r], form: 'WRITTEN' },
      terms: [{ ...term, dueDate: '2026-12-31', text: '被申请人在年底前一次付清四万元。' }],
    });
    const path = `settlements/${draft.result['settlementId'] ?? ''}`;
    for (const [who, partyId] of both(matter)) {
      await matter.act(mediator, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
      await matter.act(who, `${path}/acceptances`, { partyId, draft: 1 });
    }
    const opened = await matter.act<StepAnswer>(mediator, `${path}/opening`);
    return { path, digest: opened.result['digest'] ?? '' };
  }

  it('make it effective once, and answer everybody who signed', async () => {
    const matter = await desk.mediating();
    const { path, digest } = await readyToSign(matter);
    const mediator = await world.staff('qiuheng');
    const clerk = await world.staff('renmin');
    const hands = [
      ...both(matter).map(([who, partyId]) => ({
        ...{ who, to: 'signatures' },
        body: { partyId, digest, how: 'ONLINE' },
      })),
      { who: mediator, to: 'mediator-signature', body: { digest } },
      { who: clerk, to: 'seal', body: { digest } },
    ];
    const answers = await atOnce(hands.length, async (at) => {
      const { who, to, body } = hands[at] as (typeof hands)[number];
      return who.ask('POST', `/disputes/${matter.id}/${path}/${to}`, { body });
    });
    expect(statuses(answers)).toEqual({ 200: 4 });
    const effective = answers.filter(
      ({ body }) => (body as { result: { effective: boolean } }).result.effective,
    );
    expect(effective).toHaveLength(1);
    expect(await eventsOf(world, matter.id, 'settlement.effective')).toHaveLength(1);
    expect(await eventsOf(world, matter.id, 'performance.tracked')).toHaveLength(1);
    const moves = await eventsOf(world, matter.id, 'dispute.phase-changed');
    expect(moves.filter(({ data }) => data['to'] === 'performing')).toHaveLength(1);
    expect((await matter.officer.dispute(matter.id)).state).toBe('performing');
  });

  it('count once however often one hand signs', async () => {
    const matter = await desk.mediating();
    const { path, digest } = await readyToSign(matter);
    const [[applicant, partyId] = []] = both(matter);
    const body = { partyId, digest, how: 'ONLINE' };
    const answers = await atOnce(10, async () => {
      if (!applicant) throw new Error('nobody asks here');
      return applicant.ask('POST', `/disputes/${matter.id}/${path}/signatures`, { body });
    });
    const { 200: signed, ...others } = statuses(answers);
    expect(signed).toBe(1);
    expect(Object.keys(others)).toEqual(['409']);
    expect(await eventsOf(world, matter.id, 'settlement.signed')).toHaveLength(1);
    expect(await eventsOf(world, matter.id, 'settlement.effective')).toHaveLength(0);
  });
});
