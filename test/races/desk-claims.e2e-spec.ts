import { DisputeEntity } from '#dispute';
import type { Persona } from '#journey';
import { officersAt } from '#testing/race-officers';
import { eventsOf } from '#testing/race';
import { openWorld, type World } from '#testing/world';

const OFFICERS = 20;
const DISPUTES = 200;
/** Five officers reach for each dispute, more where their stretches meet. */
const STRETCH = 60;

interface Held {
  readonly by: Persona;
  readonly disputeId: string;
  readonly until: number;
}

/** A full desk in the morning: twenty officers reach for two hundred disputes. */
describe('the desk queue at once', () => {
  let world: World;
  let officers: Persona[];
  let disputeIds: string[];
  beforeAll(async () => {
    world = await openWorld({ workers: false });
    officers = await officersAt(world, OFFICERS);
    disputeIds = await handInMany(world, DISPUTES);
  });
  afterAll(() => world.close());

  /** Takes whatever nobody else holds of a stretch of the queue. */
  async function takeAll(who: Persona, from: number): Promise<Held[]> {
    const held: Held[] = [];
    for (let at = 0; at < STRETCH; at += 1) {
      const disputeId = disputeIds[(from + at) % disputeIds.length] ?? '';
      const answer = await who.ask('POST', `/disputes/${disputeId}/holding`);
      if (answer.status === 200) {
        const { result } = answer.body as { result: { heldUntil: string } };
        held.push({ by: who, disputeId, until: Date.parse(result.heldUntil) });
      } else expect(answer).toMatchObject({ status: 409, body: { code: 'dispute.held-by-another' } });
    }
    return held;
  }

  const rows = () => world.database.reads.find(DisputeEntity, {});

  it('gives every dispute to one officer and to no second one', async () => {
    const taken = await Promise.all(officers.map((who, at) => takeAll(who, (at % 4) * 50)));
    const held = taken.flat();
    expect(held).toHaveLength(DISPUTES);
    expect(new Set(held.map(({ disputeId }) => disputeId)).size).toBe(DISPUTES);
    for (const row of await rows())
      expect(row.heldUntil?.getTime()).toBeGreaterThan(world.clock.now().getTime());
    for (const disputeId of disputeIds.slice(0, 20))
      expect(await eventsOf(world, disputeId, 'dispute.held')).toHaveLength(1);
  }, 60_000);

  it('gives back what an officer who went away held, once, and only when the time is over', async () => {
    const before = new Map((await rows()).map((row) => [row.id, row.heldBy]));
    const [first] = await rows();
    const goneId = first?.heldBy ?? '';
    const left = [...before].filter(([, heldBy]) => heldBy === goneId).map(([id]) => id);
    const until = first?.heldUntil?.getTime() ?? 0;
    // The others say that they are still there; the one who went away says nothing any more.
    world.clock.set(new Date(until - 1));
    const renewed = await Promise.all(
      officers.map(async (who) => ({ who, ids: await renew(who, before, goneId) })),
    );
    const stayed = renewed.filter(({ ids }) => ids.length > 0);
    const early = await Promise.all(
      stayed.map(({ who }) => who.ask('POST', `/disputes/${left[0] ?? ''}/holding`)),
    );
    expect(new Set(early.map(({ status }) => status))).toEqual(new Set([409]));
    world.clock.set(new Date(until));
    const again = await Promise.all(
      stayed.map(async ({ who }) =>
        Promise.all(left.map((id) => who.ask('POST', `/disputes/${id}/holding`))),
      ),
    );
    for (const at of left.keys())
      expect(again.filter((answers) => answers[at]?.status === 200)).toHaveLength(1);
    const now = world.clock.now().getTime();
    for (const row of await rows()) {
      expect(row.heldUntil?.getTime()).toBeGreaterThan(now);
      expect(row.heldBy === goneId).toBe(false);
    }
  }, 60_000);

  /** Holds again whatever is one's own; answers the ids. */
  async function renew(
    who: Persona,
    before: ReadonlyMap<string, string | null>,
    gone: string,
  ): Promise<string[]> {
    const mine: string[] = [];
    const owner = await ownerIdOf(who, before);
    if (owner === undefined || owner === gone) return mine;
    for (const [id, heldBy] of before)
      if (heldBy === owner) {
        await who.must('POST', `/disputes/${id}/holding`);
        mine.push(id);
      }
    return mine;
  }

  /** Whose dispute answers "yours" to this officer. */
  async function ownerIdOf(
    who: Persona,
    before: ReadonlyMap<string, string | null>,
  ): Promise<string | undefined> {
    const { personId } = await who.must<{ personId: string }>('GET', '/auth/me');
    return [...before.values()].includes(personId) ? personId : undefined;
  }
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
