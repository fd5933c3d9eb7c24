import { isIntact, type SealedPacket } from '#dispute';
import type { Persona } from '#journey';
import { answers, decide, handIn, refusedBy, triaged, type HandedIn } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

/** Other ways over HTTP: a sealed packet, an answer, and a way back. */
describe('handing over', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  const officer = () => world.staff('fenliu1');

  /** Everyone was asked and the other side did not want mediation: the claimant chooses. */
  const choosing = async (choice: Parameters<typeof handIn>[1] = {}): Promise<HandedIn> => {
    const matter = await handIn(world, choice);
    await triaged(world, matter.id);
    await answers(matter, 'a1', 'GIVEN');
    await answers(matter, 'r1', 'REFUSED');
    return matter;
  };
  const give = async (matter: HandedIn, exit: string, claimIds = matter.claimIds) =>
    decide(await officer(), matter.id, 'hand-overs', { exit, claimIds, receiverName: '本县仲裁机构' });
  const idOf = (answer: { body: unknown }): string =>
    (answer.body as { result: { handOverId: string } }).result.handOverId;

  it('closes here once the other body has taken the matter for good', async () => {
    const matter = await choosing();
    const given = await give(matter, 'ARBITRATION');
    expect(given.body).toMatchObject({ state: 'handedOver' });
    const path = `hand-overs/${idOf(given)}`;
    const desk = await officer();
    expect(refusedBy(await decide(desk, matter.id, `${path}/conclusion`))).toBe(
      'hand-over.not-in-this-state',
    );
    await decide(desk, matter.id, `${path}/receipt`);
    expect((await decide(desk, matter.id, `${path}/conclusion`)).body).toMatchObject({
      state: 'closed',
      result: { closed: true },
    });
  });

  it('sends nothing of the mediation, and lets the parties check what was sent', async () => {
    const matter = await choosing();
    const given = await give(matter, 'ARBITRATION');
    const path = `/disputes/${matter.id}/hand-overs/${idOf(given)}/packet`;
    const read = async (who: Persona) =>
      (await who.must('GET', path)) as unknown as SealedPacket & { withheld: string[] };
    const seen = await read(await matter.person('r1'));
    expect(isIntact(seen)).toBe(true);
    expect(seen.withheld).toEqual([`contact:${matter.party['a1'] ?? ''}`]);
    const sections = new Set(seen.manifest.map(({ name }) => name.split(':')[0]));
    expect(sections).toEqual(new Set(['matter', 'parties', 'contact', 'mandates', 'claims']));
    expect(JSON.stringify(await read(await officer()))).not.toMatch(/consent|attendance|attempt/);
  });

  it('offers the offices on the platform, and says to which one the matter went', async () => {
    const matter = await choosing();
    const applicant = await matter.person('a1');
    const path = `/disputes/${matter.id}`;
    type Seen = { handOvers: { receivers: { organisationId: string; name: string }[]; items: object[] } };
    const { receivers } = (await applicant.must<Seen>('GET', path)).handOvers;
    const receiver = receivers.find(({ name }) => name === '望澜县人力资源和社会保障局');
    await decide(applicant, matter.id, 'hand-overs', {
      ...{ partyId: matter.party['a1'], exit: 'ARBITRATION', claimIds: matter.claimIds },
      receiverOrganisationId: receiver?.organisationId,
    });
    const { handOvers } = await applicant.must<Seen>('GET', path);
    expect(handOvers).toMatchObject({ receivers: [], items: [{ receiverName: receiver?.name }] });
  });

  it('comes back when the other body does not take it', async () => {
    const matter = await choosing();
    const given = await give(matter, 'PAYMENT_ORDER');
    const refused = await decide(await officer(), matter.id, `hand-overs/${idOf(given)}/refusal`, {
      reasonCode: 'NOT_SERVABLE',
    });
    expect(refused.body).toMatchObject({ state: 'choosingNext' });
    expect(await (await officer()).dispute(matter.id)).toMatchObject({ nextReason: 'HAND_OVER_REFUSED' });
  });

  it('is taken back when a claimant insists on filing', async () => {
    const matter = await choosing();
    await give(matter, 'ARBITRATION');
    const claimant = await matter.person('a1');
    const insisted = await claimant.ask('POST', `/disputes/${matter.id}/insistence`, {
      body: { partyId: matter.party['a1'], understood: true },
    });
    expect(insisted.body).toMatchObject({ state: 'withCourt' });
    const { handOvers } = (await claimant.dispute(matter.id)) as unknown as {
      handOvers: { items: { state: string }[] };
    };
    expect(handOvers.items.map(({ state }) => state)).toEqual(['recalled']);
  });

  it('gives a part as a dispute of its own; the rest can still choose', async () => {
    const matter = await choosing({ applicants: 2, eachForThemselves: true });
    await answers(matter, 'a2', 'GIVEN');
    const [first = ''] = matter.claimIds;
    const given = await give(matter, 'ARBITRATION', [first]);
    const { disputeId } = (given.body as { result: { disputeId: string } }).result;
    const desk = await officer();
    expect(await desk.dispute(disputeId)).toMatchObject({ state: 'handedOver', parentId: matter.id });
    expect(await desk.dispute(matter.id)).toMatchObject({ state: 'choosingNext' });
  });

  it('is held only against what the law and the matter say', async () => {
    const matter = await choosing();
    expect(refusedBy(await give(matter, 'FILING'))).toBe('handover.filing-has-its-own-way');
    expect(refusedBy(await give(matter, 'LABOUR_ARBITRATION'))).toBe('handover.exit-fits-the-matter');
    const respondent = await matter.person('r1');
    const body = {
      exit: 'ARBITRATION',
      claimIds: matter.claimIds,
      receiverName: '仲裁委',
      partyId: matter.party['r1'],
    };
    expect(refusedBy(await respondent.ask('POST', `/disputes/${matter.id}/hand-overs`, { body }))).toBe(
      'handover.claimant-or-officer-chooses',
    );
    const none = await decide(await officer(), matter.id, 'hand-overs', {
      exit: 'ARBITRATION',
      claimIds: matter.claimIds,
    });
    expect(none.status).toBe(400);
  });
});
