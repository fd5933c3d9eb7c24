import type { Persona } from '#journey';
import { both, MediationDesk, type StepAnswer } from '#testing/mediation-desk';
import type { PlacedMatter } from '#testing/placed-matter';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

interface SeenAgreement {
  readonly state: string;
  readonly digest: string;
  readonly missing: string[];
  readonly performance?: { readonly state: string; readonly items: { readonly id: string }[] };
}

describe('settling', () => {
  let world: World;
  let desk: MediationDesk;
  beforeAll(async () => {
    world = await openWorld();
    desk = new MediationDesk(world);
  });
  afterAll(() => world.close());

  const agreementIn = async (matter: PlacedMatter): Promise<SeenAgreement> => {
    const [agreement] = (await matter.applicant.dispute(matter.id))['settlements'] as SeenAgreement[];
    if (!agreement) throw new Error('the applicant sees no agreement');
    return agreement;
  };

  /** A draft both have accepted, frozen for signature; answers its path and digest. */
  async function opened(
    matter: PlacedMatter,
  ): Promise<{ path: string; settlementId: string; digest: string }> {
    const mediator = await world.staff('qiuheng');
    // Signing needs to know who signs; the mediator compares faces and papers first.
    for (const [, partyId] of both(matter))
      await matter.act(mediator, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
    const { claims } = await matter.applicant.dispute(matter.id);
    const { result } = await matter.act<StepAnswer>(mediator, 'settlements', {
      claimIds: (claims as { id: string }[]).map(({ id }) => id),
      partyIds: [matter.a, matter.r],
      form: 'WRITTEN',
      mainFacts: '双方对借款四万六千元没有争议。',
      terms: [
        {
          kind: 'PAY',
          payerPartyId: matter.r,
          payeePartyId: matter.a,
          amountFen: 46_000_00,
          dueDate: '2026-12-31',
          text: '郑一帆于2026年12月31日前一次付清四万六千元。',
          account: '6222 0000 0000 0001',
        },
      ],
    });
    const settlementId = result['settlementId'] ?? '';
    const path = `settlements/${settlementId}`;
    for (const [who, partyId] of both(matter))
      await matter.act(who, `${path}/acceptances`, { partyId, draft: 1 });
    await matter.act(mediator, `${path}/opening`);
    return { path, settlementId, digest: (await agreementIn(matter)).digest };
  }

  /** The session learns within a second that the identity was checked; until then signing asks for more certainty. */
  const canSign = async (
    matter: PlacedMatter,
    who: Persona,
    path: string,
    partyId: string,
  ): Promise<boolean> => {
    const wrong = { partyId, digest: '0'.repeat(64), how: 'ONLINE' };
    return (await matter.refusal(who, `${path}/signatures`, wrong)) === 'settlement.signs-what-was-frozen';
  };

  it('goes from the draft to the seal, to the court and to the last payment', async () => {
    const matter = await desk.mediating();
    const { path, settlementId, digest } = await opened(matter);
    for (const [who, partyId] of both(matter)) {
      const signature = { partyId, digest, how: 'ONLINE' };
      await until(() => canSign(matter, who, path, partyId));
      await matter.act(who, `${path}/signatures`, signature);
    }
    await matter.act(await world.staff('qiuheng'), `${path}/mediator-signature`, { digest });
    expect(await agreementIn(matter)).toMatchObject({ state: 'openForSignature', missing: ['seal'] });
    await matter.act(await world.staff('renmin'), `${path}/seal`, { digest });
    expect((await matter.officer.dispute(matter.id)).state).toBe('performing');

    const courtId = world.county.organisations.get('court');
    const application = { partyId: matter.a, courtId, ground: 'BODY_SEAT' };
    const begun = await matter.act<StepAnswer>(matter.applicant, `${path}/confirmation`, application);
    const confirmation = `confirmations/${String(begun.result['confirmationId'])}`;
    await matter.act(matter.respondent, `${confirmation}/joining`, { partyId: matter.r });
    const judge = await world.staff('queren');
    await matter.decide(judge, `${confirmation}/acceptance`);
    await matter.decide(judge, `${confirmation}/decision`, { result: 'VALID', heardTogether: true });

    const { performance } = await agreementIn(matter);
    const item = `${path}/items/${performance?.items[0]?.id ?? ''}`;
    await matter.act(matter.respondent, `${item}/report`, { partyId: matter.r, proofNote: '银行转账' });
    await matter.act(matter.applicant, `${item}/confirmation`, { partyId: matter.a });
    expect((await matter.officer.dispute(matter.id)).state).toBe('closed');
    expect(settlementId).not.toBe('');
  });

  it('keeps drafts from the court and takes nobody’s signature for another', async () => {
    const matter = await desk.mediating();
    const { path, digest } = await opened(matter);
    const other = { partyId: matter.r, digest, how: 'ONLINE' };
    await until(() => canSign(matter, matter.applicant, path, matter.a));
    expect(await matter.refusal(matter.applicant, `${path}/signatures`, other)).toBe('dispute.no-authority');
    const [seen] = (await matter.officer.dispute(matter.id))['settlements'] as Record<string, unknown>[];
    expect(seen).not.toHaveProperty('terms');
    const { allowedActions } = await matter.applicant.dispute(matter.id);
    expect(allowedActions.find(({ action }) => action === 'settlement.sign')?.allowed).toBe(true);
  });
});
