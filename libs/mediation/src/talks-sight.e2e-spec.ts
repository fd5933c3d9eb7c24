import { Guide, type GuidedDispute, type Persona } from '#journey';
import { filed, unfiled } from '#testing/walk-stories';
import { openWorld, type World } from '#testing/world';

/** Whoever sits beside a party knows of the talks what that party knows, and whoever receives a matter nothing. */
describe('the talks', () => {
  let world: World;
  let guide: Guide;
  beforeAll(async () => {
    world = await openWorld();
    guide = new Guide(world.cast, world.county, world.clock);
  });
  afterAll(() => world.close());

  let phones = 15_490_000_000;
  const mediating = async (): Promise<GuidedDispute> => {
    const dispute = await guide.open(filed);
    await guide.bringTo(dispute, { phase: 'mediating' });
    return dispute;
  };
  const helperOf = async (dispute: GuidedDispute, key: string): Promise<Persona> => {
    const phone = String((phones += 1));
    const helper = { partyId: dispute.parties[key], kind: 'HELPER', person: { name: '陆小满', phone } };
    const turn = await dispute.look(await world.staff('fenliu1'));
    await turn.act('dispute.give-mandate', { ...helper, authority: 'GENERAL', powers: [] });
    return world.cast.party(phone);
  };
  const talksOf = async (who: Persona, { id }: GuidedDispute): Promise<Talks> =>
    (await who.dispute(id))['mediation'] as Talks;

  it('rest, and not why, for the neighbour beside a party', async () => {
    const dispute = await mediating();
    const helper = await helperOf(dispute, 'r1');
    await guide.reportSuspicion(dispute);
    expect((await talksOf(helper, dispute)).attempts).toMatchObject([{ state: 'suspended' }]);
    const officer = await world.staff('fenliu1');
    expect((await talksOf(officer, dispute)).attempts).toMatchObject([{ state: 'suspendedForSuspicion' }]);
  });

  it('are for a helper those meetings to which the party is invited, and no caucus', async () => {
    const dispute = await mediating();
    const mediator = await world.staff('qiuheng');
    const [first, second] = [await helperOf(dispute, 'a1'), await helperOf(dispute, 'a2')];
    const { a1, r1 } = dispute.parties;
    const startsAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
    for (const [kind, partyIds] of [
      ['JOINT', [a1, r1]],
      ['CAUCUS', [a1]],
    ] as const)
      await mediator.must('POST', `/disputes/${dispute.id}/sessions`, { body: { kind, partyIds, startsAt } });
    const kinds = async (who: Persona) => (await talksOf(who, dispute)).sessions.map(({ kind }) => kind);
    expect(await kinds(mediator)).toEqual(['JOINT', 'CAUCUS']);
    expect(await kinds(first)).toEqual(['JOINT']);
    expect(await kinds(second)).toEqual([]);
  });

  it('tell a helper nothing of the mediator’s closing words', async () => {
    const dispute = await mediating();
    const helper = await helperOf(dispute, 'r1');
    await guide.endAttempt(dispute, 'GAP_TOO_WIDE');
    const [attempt] = (await talksOf(helper, dispute)).attempts;
    expect(attempt).toMatchObject({ state: 'ended' });
    expect(attempt).not.toHaveProperty('endNote');
  });

  it('are nothing to an agency that a matter is handed over to', async () => {
    const dispute = await guide.open(unfiled);
    await guide.bringTo(dispute, { phase: 'mediating', session: 'held' });
    await guide.endAttempt(dispute, 'GAP_TOO_WIDE');
    const receiver = { receiverOrganisationId: world.county.organisations.get('agency-labour') };
    const turn = await dispute.look(await world.staff('fenliu1'));
    const claimIds = await dispute.claimIds();
    await turn.act('handover.prepare', { exit: 'ARBITRATION', claimIds, ...receiver });
    const agency = await world.staff('renshe');
    expect(await talksOf(agency, dispute)).toEqual(NOTHING);
    const seen = await talksOf(await world.staff('fenliu1'), dispute);
    expect([seen.attempts.length, seen.sessions.length]).toEqual([1, 1]);
  });
});

interface Talks {
  readonly attempts: readonly object[];
  readonly sessions: readonly { readonly kind: string }[];
}

const NOTHING = { attempts: [], sessions: [], undisputedFacts: [], conduct: [] };
