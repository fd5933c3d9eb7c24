import type { GuidedDispute, Reach, Story } from '#journey';
import { WalkedDispute } from '#testing/walk-dispute';
import { WalkHouse } from '#testing/walk-house';
import { filed, inTrial, unfiled } from '#testing/walk-stories';

interface SeenClock {
  readonly code: string;
  readonly status: string;
  readonly dueDate: string | null;
}

/** Days that the law counts, and the ways to the court, each from the first word of three people. */
describe('clocks and courts', () => {
  let house: WalkHouse;
  beforeAll(async () => {
    house = await WalkHouse.open(filed);
  }, 60_000);
  afterAll(() => house.close());
  afterEach(() => house.turnBack());

  const told = async (story: Story, reach: Reach) => {
    const dispute = await house.tell(story);
    await house.bringTo(dispute, reach);
    return { dispute, walked: new WalkedDispute(house, dispute, false) };
  };
  const seenBy = (key: string, { id }: Pick<GuidedDispute, 'id'>) => house.person(key).dispute(id);
  const dueOf = async (dispute: GuidedDispute, code: string, key = 'a1') => {
    const clocks = (await seenBy(key, dispute))['clocks'] as readonly SeenClock[];
    return clocks.find((clock) => clock.code === code && clock.status === 'running')?.dueDate;
  };

  it('registers first when seven days went by without a decision', async () => {
    const { dispute, walked } = await told(filed, { phase: 'received' });
    expect(await dueOf(dispute, 'DL-01')).toBe('2026-11-27');
    await walked.act('lianfaguan', 'registration.review');
    await house.wait(8);
    expect(await seenBy('lianfaguan', dispute)).toMatchObject({ complaint: { mustRegister: true } });
    await expect(walked.act('lianfaguan', 'registration.refuse')).rejects.toThrow('is not open');
    await walked.act('lianfaguan', 'registration.register');
    expect(await seenBy('a1', dispute)).toMatchObject({ complaint: { state: 'registered' } });
    expect(await dueOf(dispute, 'DL-01')).toBeUndefined();
  });

  it('lets the judge mediate during trial, and the paper bind when the last has received it', async () => {
    const { dispute, walked } = await told(inTrial, { phase: 'mediating', special: 'in-trial' });
    expect(await dueOf(dispute, 'DL-10')).toBe('2026-11-27');
    await walked.act('shenpan', 'settlement.draft');
    for (const key of ['a1', 'a2', 'r1']) await walked.act(key, 'settlement.accept');
    await walked.act('shenpan', 'settlement.open-for-signature');
    for (const key of ['a1', 'a2', 'r1']) await walked.act(key, 'settlement.sign');
    expect((await seenBy('a1', dispute)).state).toBe('settling');
    for (const missing of [2, 1, 0]) {
      const { result } = await walked.act('shenpan', 'settlement.note-receipt');
      expect(result['effective']).toBe(missing === 0);
    }
    expect((await seenBy('a1', dispute)).state).toBe('performing');
    await walked.act('lianfaguan', 'registration.conclude', { how: 'MEDIATION_PAPER' });
    expect(await seenBy('a1', dispute)).toMatchObject({ complaint: { state: 'concluded' } });
  });

  it('mediates thirty days before registration where the court has switched it on, while the seven days run', async () => {
    await house.withPolicy('track.PRE_FILING', true, async () => {
      const { dispute } = await told({ ...filed, track: 'PRE_FILING' }, { phase: 'mediating' });
      expect(await dueOf(dispute, 'DL-01')).toBe('2026-11-27');
      // Thirty days end on a Sunday.
      expect(await dueOf(dispute, 'DL-07')).toBe('2026-12-21');
      await house.wait(32);
      expect(await seenBy('lianfaguan', dispute)).toMatchObject({
        state: 'withCourt',
        complaint: { mustRegister: true },
      });
    });
  });

  it('leaves the days of the experts out of the term, and no others', async () => {
    const { dispute, walked } = await told(filed, { phase: 'mediating' });
    expect(await dueOf(dispute, 'DL-09')).toBe('2026-11-27');
    await walked.act('qiuheng', 'attempt.suspend-for-appraisal');
    await house.wait(3);
    await walked.act('qiuheng', 'attempt.end-appraisal');
    expect(await dueOf(dispute, 'DL-09')).toBe('2026-11-30');
    await walked.act('qiuheng', 'attempt.report-suspicion');
    await house.wait(3);
    await walked.act('fenliu1', 'attempt.decide-suspicion');
    expect(await dueOf(dispute, 'DL-09')).toBe('2026-11-30');
  });

  it('counts from the day on which the body signed for the papers', async () => {
    const { dispute, walked } = await told(filed, { phase: 'placing', referral: 'offered' });
    const signed = house.now().toISOString();
    await house.wait(3);
    const early = { how: 'PAPERS', receivedAt: '2026-11-19T02:00:00.000Z' };
    await expect(walked.act('renmin', 'referral.accept', early)).rejects.toThrow(
      'referral.receipt-between-offer-and-now',
    );
    await walked.act('renmin', 'referral.accept', { how: 'PAPERS', receivedAt: signed });
    expect(await dueOf(dispute, 'DL-09')).toBe('2026-11-27');
  });

  it('takes an offer back from a body, which sees the matter no more, and asks another', async () => {
    const { dispute, walked } = await told(unfiled, { phase: 'placing', referral: 'offered' });
    expect((await house.person('renmin').get(`/disputes/${dispute.id}`)).status).toBe(200);
    await walked.act('fenliu1', 'referral.recall');
    expect((await house.person('renmin').get(`/disputes/${dispute.id}`)).status).toBe(404);
    await walked.act('fenliu1', 'referral.offer');
    expect((await house.person('lvshi').get(`/disputes/${dispute.id}`)).status).toBe(200);
  });

  it.each(['seekingConsent', 'placing', 'mediating'] as const)(
    'sends one of two to the court from %s with the claim of that one, and the other goes on',
    async (phase) => {
      const claims = ['a1', 'a2'].map((by) => ({ ...filed.claims[0], by: [by] })) as Story['claims'];
      const { dispute, walked } = await told({ ...filed, claims }, { phase });
      const { result } = await walked.act('a1', 'registration.insist');
      const child = { id: String(result['disputeId']) };
      expect(child.id).not.toBe(dispute.id);
      expect((await seenBy('a1', child)).state).toBe('withCourt');
      expect((await seenBy('fenliu1', dispute)).state).toBe(phase);
      expect((await house.person('a2').get(`/disputes/${child.id}`)).status).toBe(404);
      // The other insists later, from where the matter is then.
      await walked.act('a2', 'registration.insist');
      expect((await seenBy('a2', dispute)).state).toBe('withCourt');
    },
  );

  it('goes on among the others when one of two applicants withdraws in the middle of talks', async () => {
    const { dispute, walked } = await told(unfiled, { phase: 'mediating' });
    await walked.act('a1', 'dispute.withdraw');
    expect((await seenBy('fenliu1', dispute)).state).toBe('mediating');
    await walked.act('qiuheng', 'settlement.draft');
    expect((await walked.act('a2', 'dispute.withdraw')).state).toBe('closed');
  });
});
