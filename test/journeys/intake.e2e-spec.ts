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
    const opened = await clerk.must<{ disputeId: string; state: string }>('POST', '/disputes', {
      body: loan(),
    });
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

  it('lets a party in by a code read out on the telephone, into this dispute alone', async () => {
    const clerk = await world.staff('daosu');
    type Opened = { disputeId: string; result: { parties: Record<string, string> } };
    const [mine, other] = await Promise.all([
      clerk.must<Opened>('POST', '/disputes', { body: loan() }),
      clerk.must<Opened>('POST', '/disputes', { body: loan() }),
    ]);
    const body = { partyId: mine.result.parties['a1'] };
    const issue = `/disputes/${mine.disputeId}/join-codes`;
    const key = 'one-key';
    const first = await clerk.must<{ result: { code: string } }>('POST', issue, {
      body,
      idempotencyKey: key,
    });
    const again = await clerk.must<{ result: { code: string } }>('POST', issue, {
      body,
      idempotencyKey: key,
    });
    expect(again.result.code).not.toBe(first.result.code);
    const { accessToken } = await world.cast
      .nobody()
      .must<{ accessToken: string }>('POST', '/auth/join', { body: { code: first.result.code } });
    const party = world.cast.nobody().signedInWith(accessToken);
    expect(await party.dispute(mine.disputeId)).toMatchObject({ id: mine.disputeId, state: 'draft' });
    expect((await party.get(`/disputes/${other.disputeId}`)).status).toBe(404);
    await clerk.must('POST', `/disputes/${mine.disputeId}/join-code-revocations`, { body });
    const late = await world.cast.nobody().ask('POST', '/auth/join', { body: { code: again.result.code } });
    expect(late.status).toBe(401);
  });
});
