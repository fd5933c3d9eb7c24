import { openWorld, type World } from '#testing/world';

/** From a citizen's own words to consent sought, over HTTP. */
describe('intake and triage', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const loan = () => ({
    courtId: world.county.organisations.get('court'),
    channel: 'WEB',
    asComplaint: true,
    causeCode: '108.3',
    narrative: '去年借给同事四万六千元，写了借条，到期没有还。',
    parties: [
      { key: 'a1', role: 'APPLICANT', kind: 'NATURAL', person: { name: '陆青禾', phone: '15400000001' } },
      { key: 'r1', role: 'RESPONDENT', kind: 'NATURAL', person: { name: '郑一帆', phone: '15400000002' } },
    ],
    claims: [{ kind: 'PAY', amountFen: 46_000_00, words: '归还借款四万六千元', by: ['a1'], against: ['r1'] }],
  });

  it('opens a draft, hands it in against a dated receipt, and starts the seven-day clock', async () => {
    const clerk = await world.staff('daosu');
    const opened = await clerk.must<{ disputeId: string; state: string }>('POST', '/disputes', { body: loan() });
    expect(opened.state).toBe('draft');
    const handedIn = await clerk.must<{ state: string; result: { receiptNumber: string } }>(
      'POST',
      `/disputes/${opened.disputeId}/submission`,
    );
    expect(handedIn.state).toBe('received');
    const officer = await world.staff('fenliu1');
    const seen = await officer.dispute(opened.disputeId);
    expect(seen).toMatchObject({ state: 'received', receiptNumber: handedIn.result.receiptNumber });
    expect(seen['clocks']).toContainEqual(
      expect.objectContaining({ code: 'DL-01', dueDate: '2026-11-27', status: 'running' }),
    );
  });
});
