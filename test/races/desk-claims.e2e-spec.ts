import { randomUUID } from 'node:crypto';
import { DisputeEntity } from '#dispute';
import type { Persona } from '#journey';
import { officersAt } from '#testing/race-officers';
import { eventsOf } from '#testing/race';
import { openWorld, type World } from '#testing/world';

const OFFICERS = 20;
const DISPUTES = 200;
/** Five officers begin at the same place, so that they meet at every dispute. */
const BEGINNINGS = 4;
/** One officer's machine dies after so many claims, in the middle of the next. */
const HELD_BY_THE_DEAD = 5;

interface Officer {
  readonly who: Persona;
  readonly personId: string;
}

interface Held {
  readonly disputeId: string;
  readonly personId: string;
}

/** A full desk in the morning: twenty officers reach for all of two hundred disputes. */
describe('the desk queue at once', () => {
  let world: World;
  let living: Officer[];
  let dead: Officer;
  let disputeIds: string[];
  beforeAll(async () => {
    world = await openWorld({ workers: false });
    const officers = await Promise.all((await officersAt(world, OFFICERS)).map(known));
    [dead, ...living] = officers as [Officer, ...Officer[]];
    disputeIds = await handInMany(world, DISPUTES);
  }, 240_000);
  afterAll(() => world.close());

  async function known(who: Persona): Promise<Officer> {
    const { personId } = await who.must<{ personId: string }>('GET', '/auth/me');
    return { who, personId };
  }

  const hold = ({ who }: Officer, disputeId: string) => who.ask('POST', `/disputes/${disputeId}/holding`);

  /** Takes whatever nobody else holds, from a place in the queue all the way round. */
  async function takeAll(officer: Officer, from: number, most = DISPUTES): Promise<Held[]> {
    const held: Held[] = [];
    for (let at = 0; at < DISPUTES && held.length < most; at += 1) {
      const disputeId = disputeIds[(from + at) % DISPUTES] ?? '';
      const answer = await hold(officer, disputeId);
      if (answer.status === 200) held.push({ disputeId, personId: officer.personId });
      else expect(answer).toMatchObject({ status: 409, body: { code: 'dispute.held-by-another' } });
    }
    return held;
  }

  /** Holds some, asks for one more, and is gone before the answer. */
  async function takeAndDie(officer: Officer, from: number): Promise<Held[]> {
    const held = await takeAll(officer, from, HELD_BY_THE_DEAD);
    const next = disputeIds[(from + DISPUTES - 1) % DISPUTES] ?? '';
    const leaving = new AbortController();
    const headers = {
      ...{ authorization: `Bearer ${officer.who.token}`, 'content-type': 'application/json' },
      'idempotency-key': randomUUID(),
    };
    const options = { method: 'POST', headers, body: '{}', signal: leaving.signal };
    const asked = fetch(`${world.url}/api/v1/disputes/${next}/holding`, options);
    setImmediate(() => {
      leaving.abort();
    });
    await asked.catch(() => undefined);
    return held;
  }

  const rows = () => world.database.reads.find(DisputeEntity, {});
  const leaseEnds = async (): Promise<number> => {
    const ends = (await rows()).map(({ heldUntil }) => heldUntil?.getTime() ?? 0);
    return Math.max(...ends);
  };

  it('gives every dispute to one officer, to no second one, and to the one who was told so', async () => {
    const taken = await Promise.all([
      // Between two beginnings, so that it has something to leave behind before the others come by.
      takeAndDie(dead, DISPUTES / BEGINNINGS / 2),
      ...living.map((officer, at) => takeAll(officer, ((at % BEGINNINGS) * DISPUTES) / BEGINNINGS)),
    ]);
    const told = new Map(taken.flat().map(({ disputeId, personId }) => [disputeId, personId]));
    expect(told.size).toBe(taken.flat().length);
    const people = [dead, ...living].map(({ personId }) => personId);
    const held = await rows();
    expect(held).toHaveLength(DISPUTES);
    for (const { id, heldBy, heldUntil } of held) {
      // Only the one who died may hold something without having been told.
      expect([id, heldBy]).toEqual([id, told.get(id) ?? dead.personId]);
      expect(people).toContain(heldBy);
      expect(heldUntil?.getTime()).toBeGreaterThan(world.clock.now().getTime());
    }
    expect(told.size).toBeGreaterThanOrEqual(DISPUTES - 1);
    for (const disputeId of disputeIds)
      expect(await eventsOf(world, disputeId, 'dispute.held')).toHaveLength(1);
  }, 240_000);

  it('gives back what the dead one held, once, and only when the time is over', async () => {
    const before = await rows();
    const left = before.filter(({ heldBy }) => heldBy === dead.personId).map(({ id }) => id);
    expect(left.length).toBeGreaterThanOrEqual(HELD_BY_THE_DEAD);
    const until = await leaseEnds();
    // The others say that they are still there; the dead one says nothing any more.
    world.clock.set(new Date(until - 1));
    for (const officer of living)
      for (const { id, heldBy } of before)
        if (heldBy === officer.personId) expect((await hold(officer, id)).status).toBe(200);
    const early = await Promise.all(living.map((officer) => hold(officer, left[0] ?? '')));
    expect(new Set(early.map(({ status }) => status))).toEqual(new Set([409]));
    world.clock.set(new Date(until));
    const again = await Promise.all(
      living.map((officer) => Promise.all(left.map((id) => hold(officer, id)))),
    );
    for (const at of left.keys())
      expect(again.filter((answers) => answers[at]?.status === 200)).toHaveLength(1);
    const owners = new Map(before.map(({ id, heldBy }) => [id, heldBy]));
    for (const { id, heldBy, heldUntil } of await rows()) {
      expect(heldUntil?.getTime()).toBeGreaterThan(until);
      expect([id, left.includes(id) ? heldBy !== dead.personId : heldBy === owners.get(id)]).toEqual([
        id,
        true,
      ]);
    }
  }, 240_000);
});

async function handInMany(world: World, count: number): Promise<string[]> {
  const clerk = await world.staff('daosu');
  const one = async (at: number): Promise<string> => {
    const { disputeId } = await clerk.must<{ disputeId: string }>('POST', '/disputes', {
      body: matter(world, at),
    });
    await clerk.must('POST', `/disputes/${disputeId}/submission`);
    return disputeId;
  };
  return Promise.all(Array.from({ length: count }, (_, at) => one(at)));
}

const matter = (world: World, at: number) => ({
  courtId: world.county.organisations.get('court'),
  channel: 'COUNTER',
  asComplaint: false,
  causeCode: '108.3',
  narrative: '借款到期没有归还。',
  parties: [
    {
      key: 'a1',
      role: 'APPLICANT',
      kind: 'NATURAL',
      person: { name: '陆青禾', phone: `1549${at + 1_000_000}` },
    },
    {
      key: 'r1',
      role: 'RESPONDENT',
      kind: 'NATURAL',
      person: { name: '郑一帆', phone: `1548${at + 1_000_000}` },
    },
  ],
  claims: [{ kind: 'PAY', amountFen: 1_000_00, words: '归还借款', by: ['a1'], against: ['r1'] }],
});
