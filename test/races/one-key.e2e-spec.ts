import { randomUUID } from 'node:crypto';
import { DisputeEntity } from '#dispute';
import { atOnce, eventsOf, statuses } from '#testing/race';
import { openWorld, type World } from '#testing/world';

/** A browser that sends twice, a proxy that tries again: one key is one act, whoever comes first. */
describe('one idempotency key at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ workers: false });
  });
  afterAll(() => world.close());

  const loan = (amountFen = 46_000_00) => ({
    courtId: world.county.organisations.get('court'),
    channel: 'COUNTER',
    asComplaint: true,
    causeCode: '108.3',
    narrative: '去年借给同事四万六千元，写了借条，到期没有还。',
    parties: [
      { key: 'a1', role: 'APPLICANT', kind: 'NATURAL', person: { name: '陆青禾', phone: '15400000001' } },
      { key: 'r1', role: 'RESPONDENT', kind: 'NATURAL', person: { name: '郑一帆', phone: '15400000002' } },
    ],
    claims: [{ kind: 'PAY', amountFen, words: '归还借款四万六千元', by: ['a1'], against: ['r1'] }],
  });
  const disputes = async () => (await world.database.reads.find(DisputeEntity, {})).length;

  it('opens one dispute for a hundred equal requests, and tells all of them the same', async () => {
    const clerk = await world.staff('daosu');
    const before = await disputes();
    const ask = { body: loan(), idempotencyKey: randomUUID() };
    const answers = await atOnce(100, () => clerk.ask('POST', '/disputes', ask));
    expect(statuses(answers)).toEqual({ 201: 100 });
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await disputes()).toBe(before + 1);
    const { disputeId } = answers[0]?.body as { disputeId: string };
    expect(await eventsOf(world, disputeId, 'dispute.opened')).toHaveLength(1);
  });

  it('takes one of two different requests under one key, and refuses every other content', async () => {
    const clerk = await world.staff('daosu');
    const before = await disputes();
    const idempotencyKey = randomUUID();
    const bodies = [loan(1_000_00), loan(2_000_00)];
    const answers = await atOnce(40, (at) =>
      clerk.ask('POST', '/disputes', { body: bodies[at % 2] ?? {}, idempotencyKey }),
    );
    expect(statuses(answers)).toEqual({ 201: 20, 422: 20 });
    const winners = new Set(answers.flatMap(({ status }, at) => (status === 201 ? [at % 2] : [])));
    expect(winners.size).toBe(1);
    expect(await disputes()).toBe(before + 1);
    const codes = answers.flatMap(({ status, body }) =>
      status === 422 ? [(body as { code: string }).code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['platform.idempotency-mismatch']));
  });

  it('remembers the answer when the dispute has long moved on', async () => {
    const clerk = await world.staff('daosu');
    const ask = { body: loan(), idempotencyKey: randomUUID() };
    const first = await clerk.ask('POST', '/disputes', ask);
    const { disputeId } = first.body as { disputeId: string };
    const handingIn = { idempotencyKey: randomUUID() };
    const path = `/disputes/${disputeId}/submission`;
    const receipts = await atOnce(20, () => clerk.ask('POST', path, handingIn));
    expect(statuses(receipts)).toEqual({ 200: 20 });
    expect(await eventsOf(world, disputeId, 'dispute.submitted')).toHaveLength(1);
    expect((await clerk.ask('POST', '/disputes', ask)).body).toEqual(first.body);
    expect((await clerk.ask('POST', path, handingIn)).body).toEqual(receipts[0]?.body);
  });

  it('keeps the keys of different people apart', async () => {
    const people = await Promise.all(['daosu', 'fenliu1'].map((account) => world.staff(account)));
    const idempotencyKey = randomUUID();
    const before = await disputes();
    const answers = await Promise.all(
      people.map((who) => who.ask('POST', '/disputes', { body: loan(), idempotencyKey })),
    );
    expect(statuses(answers)).toEqual({ 201: 2 });
    expect(await disputes()).toBe(before + 2);
  });
});
