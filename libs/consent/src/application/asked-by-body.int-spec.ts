import { DeadlineReader } from '#deadlines';
import { DisputeEntity, PoliciesInForce } from '#dispute';
import { UnitOfWork } from '#platform/database';
import { CourtPolicies } from '#policies';
import { MediatingHouse, type Matter } from '#testing/mediating-house';
import { ConsentModule, consentWords, entities, migrations } from '../index.js';
import { AnswerConsent } from './answer-consent.js';

const SEEKING = {
  state: 'seekingConsent',
  snapshot: { value: 'seekingConsent', context: {} },
  attemptId: null,
};
const REFERRAL = { referralId: 'r', attemptId: 'a', bodyId: 'b', organisationId: 'o' };

/** Where the court lets the body ask the other side (ZT 15): the applicants place the matter, DL-06 runs for the rest. */
describe('respondents asked by the body', () => {
  let house: MediatingHouse;
  beforeAll(async () => {
    house = await MediatingHouse.open({ module: ConsentModule, entities, migrations });
    const decided = CourtPolicies.load();
    const policies = { 'consent.respondentsAsked': 'BY_BODY_ON_SELF' };
    decided.adopt({ version: 1, court: 'TEST1', policies });
    house.get(PoliciesInForce).at = () => Promise.resolve(decided.at(['TEST1']));
  });
  afterAll(() => house.close());

  const asked = async (): Promise<Matter> => {
    const matter = await house.matter({ track: 'SELF' });
    await house.get(UnitOfWork as never as new () => UnitOfWork).run((tx) => {
      tx.updateAny(DisputeEntity, { id: matter.id }, SEEKING);
      return Promise.resolve();
    });
    await house.happen(matter.id, 'triage.completed', { lane: 'SIMPLE', track: 'SELF' });
    return matter;
  };
  const answer = async (matter: Matter, partyId = '') => {
    const use = house.get(AnswerConsent);
    const common = {
      partyId,
      decision: 'GIVEN',
      textVersion: consentWords().version,
      language: 'zh-CN',
      how: 'ONLINE',
    } as const;
    for (const scope of ['MEDIATION', 'DATA'] as const)
      await house.act(matter, matter.as(partyId), 'consent.answer', (work) =>
        use.execute(work, { ...common, scope }),
      );
  };
  const outcomes = async ({ id }: Matter) =>
    (await house.eventsOf(id, 'consent.concluded')).map(({ data }) => data);
  const accepted = async (): Promise<Matter> => {
    const matter = await asked();
    await answer(matter, matter.applicants[0]);
    expect(await house.disputeOf(matter.id)).toMatchObject({ state: 'placing', consents: 'applicants' });
    const data = { ...REFERRAL, acceptedAt: house.clock.now().toISOString(), how: 'PLATFORM' };
    await house.happen(matter.id, 'referral.accepted', data);
    return matter;
  };

  it('is complete with the last of them', async () => {
    const matter = await accepted();
    const clocks = await house.get(DeadlineReader).ofStream(matter.id, house.reads);
    expect(clocks).toContainEqual(expect.objectContaining({ code: 'DL-06', status: 'running' }));
    await answer(matter, matter.respondents[0]);
    expect(await outcomes(matter)).toEqual([
      { stage: 'applicants', outcome: 'complete', outside: [] },
      { stage: 'all', outcome: 'complete', outside: [] },
    ]);
    expect(await house.disputeOf(matter.id)).toMatchObject({ consents: 'all' });
  });

  it('ends as unreachable when their three working days are over, and silence has become no consent', async () => {
    const matter = await accepted();
    await house.happen(matter.id, 'deadline.reached', { code: 'DL-06', deadlineId: 'd' });
    expect((await outcomes(matter)).at(-1)).toEqual({ stage: 'all', outcome: 'unreachable', outside: [] });
    expect(await house.disputeOf(matter.id)).toMatchObject({ consents: 'refused' });
  });
});
