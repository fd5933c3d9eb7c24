import { Guide, type GuidedDispute, type Persona, type Reach, type Story } from '#journey';
import { reasons } from '#reasons';
import { routesOf } from '#testing/routes';
import { filed, unfiled } from '#testing/walk-stories';
import { openWorld, type World } from '#testing/world';

/** Words and articles by which somebody would learn that a sham, or violence, is suspected. */
const GIVES_AWAY = /TY 18|ZT 23|SUSPECTED|FALSE_CLAIM|VIOLENCE|虚假|家暴|sham/;

const REACHES: readonly (readonly [string, Story, Reach])[] = [
  ['while it is screened', filed, { phase: 'screening' }],
  ['while people are asked', filed, { phase: 'seekingConsent' }],
  ['while a body is asked', unfiled, { phase: 'placing', referral: 'offered' }],
  ['while it is mediated', filed, { phase: 'mediating', session: 'held' }],
  ['while an agreement is signed', filed, { phase: 'settling', settlement: 'partly-signed' }],
  ['while an agreement is performed', unfiled, { phase: 'performing' }],
  ['while confirmation is asked for', filed, { phase: 'performing', confirmation: 'collecting' }],
  ['before trial', filed, { phase: 'withCourt', attempt: 'ended:GAP_TOO_WIDE' }],
];

/** Sits beside one of those who ask. */
const NEIGHBOUR = { name: '闻人邻', phone: '15470001109' };

const TALKING: readonly string[] = ['mediating', 'settling'];
/** What may change: the talks are marked as resting, and steps of the talks wait. */
const RESTS =
  /attempts\.0\.state: open → suspended$|allowedActions\.\d+\.(allowed|refusedBy)|next\.\S+: .* → (talks-rest|调解暂时停一停.*|undefined)$/;

/** A suspicion is for those who handle the matter; the suspected must not learn of it from any answer (TY 18). */
describe('a suspicion', () => {
  let world: World;
  let guide: Guide;
  let officer: Persona;
  let looks: readonly string[];
  beforeAll(async () => {
    world = await openWorld();
    guide = new Guide(world.cast, world.county, world.clock);
    officer = await world.staff('fenliu1');
    const gets = routesOf(world.app).filter(({ method, isPublic }) => method === 'GET' && !isPublic);
    looks = gets.filter(({ params }) => params.join() === 'disputeId').map(({ path }) => path);
  });
  afterAll(() => world.close());

  async function brought(story: Story, reach: Reach): Promise<GuidedDispute> {
    const dispute = await guide.open(story);
    const turn = await dispute.look(await dispute.people.office('GUIDE_CLERK'));
    for (const partyId of Object.values(dispute.parties))
      await turn.act('dispute.check-identity', { partyId, how: 'ID_CARD_SEEN' });
    const beside = { partyId: dispute.parties['a1'], kind: 'HELPER', person: NEIGHBOUR };
    await turn.act('dispute.give-mandate', { ...beside, authority: 'GENERAL', powers: [] });
    await guide.bringTo(dispute, reach);
    return dispute;
  }

  const sides = async (dispute: GuidedDispute): Promise<Persona[]> => [
    ...(await Promise.all(['a1', 'a2', 'r1'].map((key) => dispute.people.speakerFor(key)))),
    await world.cast.party(NEIGHBOUR.phone),
  ];

  /** Every value the parties are answered about it, by its place in the answer. */
  async function toldTo(people: readonly Persona[], { id }: GuidedDispute): Promise<Told> {
    const told = new Map<string, unknown>();
    for (const who of people)
      for (const path of [...looks, '/api/v1/disputes?limit=100']) {
        const { status, body } = await who.get(path.replace(':disputeId', id));
        const place = `${who.name} ${path.replace('/api/v1', '')}`;
        // Readings grow by this very looking.
        if (!path.endsWith('/readings')) spread(told, place, { status, body });
        expect({ place, givesAway: GIVES_AWAY.exec(JSON.stringify(body))?.[0] }).toEqual({ place });
      }
    return told;
  }

  async function flagAll(dispute: GuidedDispute, but: string): Promise<void> {
    const turn = await dispute.look(officer);
    for (const { code: flag } of reasons().of('risk-flag'))
      if (flag !== but) await turn.act('triage.flag', { flag, reasonCode: 'OFFICER', note: '需要留意' });
  }

  it.each(REACHES)('%s changes nothing of what parties are told', async (_, story, reach) => {
    const dispute = await brought(story, reach);
    const people = await sides(dispute);
    const before = await toldTo(people, dispute);
    // While people talk, a suspected sham makes the talks rest (TY 18): the next test.
    await flagAll(dispute, TALKING.includes(reach.phase) ? 'FALSE_CLAIM' : '');
    expect(changed(before, await toldTo(people, dispute))).toEqual([]);
  });

  it.each(['mediator', 'desk'])('that the %s reports shows that talks rest, and not why', async (who) => {
    const dispute = await brought(filed, { phase: 'settling', settlement: 'partly-signed' });
    const people = await sides(dispute);
    const before = await toldTo(people, dispute);
    const note = '说不出钱从哪里来';
    if (who === 'mediator') await guide.reportSuspicion(dispute);
    else
      await (
        await dispute.look(officer)
      ).act('triage.flag', { flag: 'FALSE_CLAIM', reasonCode: 'OFFICER', note });
    const after = await toldTo(people, dispute);
    expect(changed(before, after).filter((change) => !RESTS.test(change))).toEqual([]);
    expect([...after.values()]).toContain('settlement.talks-are-not-resting');
  });

  it('for which screening stops a matter is not written beside the gate', async () => {
    for (const reason of ['UNSUITABLE_SUSPECTED_FALSE_OR_CRIME', 'UNSUITABLE_VIOLENCE_RISK']) {
      const dispute = await brought(unfiled, { phase: 'choosingNext', gates: reason });
      expect(JSON.stringify((await dispute.look(officer)).seen['triage'])).toContain(reason);
      await toldTo(await sides(dispute), dispute);
    }
  });
});

type Told = ReadonlyMap<string, unknown>;

/** Differ whatever happened: the number of the version, and what a refusal is looked up by. */
const OF_THE_MOMENT = ['version', 'traceId'];

function spread(told: Map<string, unknown>, place: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) told.set(place, value);
  else
    for (const [key, part] of Object.entries(value))
      if (!OF_THE_MOMENT.includes(key)) spread(told, `${place}.${key}`, part);
}

const changed = (before: Told, after: Told): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((place) => before.get(place) !== after.get(place))
    .map((place) => `${place}: ${String(before.get(place))} → ${String(after.get(place))}`);
