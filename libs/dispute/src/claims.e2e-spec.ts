import type { Persona } from '#journey';
import { handIn, refusedBy, type HandedIn } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

interface Seen {
  readonly amountFen: number;
  readonly claims: readonly { readonly id: string; readonly state: string; readonly byPartyIds: string[] }[];
  readonly timeline: readonly { readonly code: string }[];
}

/** What is asked for belongs to those who ask for it, over HTTP. */
describe('claims', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const FEN = 46_000_00;
  const seenBy = async (who: Persona, { id }: HandedIn) => (await who.dispute(id)) as unknown as Seen;
  const ids = ({ party }: HandedIn, ...keys: string[]) => keys.map((key) => party[key] ?? '');
  const takeBack = async (who: Persona, matter: HandedIn, key: string) => {
    const body = { partyId: matter.party[key], claimId: matter.claimIds[0] };
    return refusedBy(await who.ask('POST', `/disputes/${matter.id}/claim-withdrawals`, { body }));
  };
  const add = async (who: Persona, matter: HandedIn, by: string[]) => {
    const claim = { kind: 'PAY', amountFen: 1_000_00, words: '支付利息' };
    const body = { ...claim, byPartyIds: ids(matter, ...by), againstPartyIds: ids(matter, 'r1') };
    const answer = await who.ask('POST', `/disputes/${matter.id}/claims`, { body });
    return answer.status === 200 ? 200 : (answer.body as { code: string }).code;
  };

  it('asked for together stay with the others when one steps out, and end with the last (CPL 55)', async () => {
    const matter = await handIn(world, { applicants: 2 });
    const [first, second] = [await matter.person('a1'), await matter.person('a2')];
    expect(await takeBack(first, matter, 'a1')).toBe(200);
    const left = await seenBy(second, matter);
    expect(left.claims).toMatchObject([{ state: 'OPEN', byPartyIds: ids(matter, 'a2') }]);
    expect(left.amountFen).toBe(FEN);
    expect(left.timeline.map(({ code }) => code)).toContain('dispute.claim-left');
    // Out is out; and nobody takes back for the other.
    expect(await takeBack(first, matter, 'a1')).toBe(400);
    expect(await takeBack(first, matter, 'a2')).toBe(403);
    expect(await takeBack(second, matter, 'a2')).toBe(200);
    const ended = await seenBy(second, matter);
    expect(ended).toMatchObject({ claims: [{ state: 'WITHDRAWN' }], amountFen: 0 });
  });

  it('are added in nobody’s name but one’s own, nor together with who has said nothing', async () => {
    const matter = await handIn(world, { applicants: 2 });
    const first = await matter.person('a1');
    for (const by of [['a2'], ['a1', 'a2'], ['a2', 'a1']])
      expect(await add(first, matter, by)).toBe('dispute.no-authority');
    expect(await add(first, matter, ['a1', 'a1'])).toBe(200);
    const { claims, amountFen } = await seenBy(first, matter);
    expect(claims[1]?.byPartyIds).toEqual(ids(matter, 'a1'));
    expect(amountFen).toBe(FEN + 1_000_00);
    // At the counter a clerk types for those who stand there.
    expect(await add(await world.staff('daosu'), matter, ['a1', 'a2'])).toBe(200);
  });

  it('change no more once the dispute is over', async () => {
    const matter = await handIn(world);
    const applicant = await matter.person('a1');
    const body = { partyId: matter.party['a1'] };
    await applicant.must('POST', `/disputes/${matter.id}/withdrawal`, { body });
    expect(await takeBack(applicant, matter, 'a1')).toBe('dispute.still-open');
  });
});
