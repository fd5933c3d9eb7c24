import { CourtPolicies } from '#policies';
import { decide, handIn, refusedBy, triaged } from '#testing/handed-in';
import { openWorld, type World } from '#testing/world';

/** Two courts of one house, one of which decided otherwise: each dispute goes by its own. */
describe('what a court decided for itself', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    const policies = world.app.get(CourtPolicies, { strict: false });
    const decision = '2026 No. 7';
    const ofTribunal = { 'track.PRE_FILING': true, 'referral.maxHops': 5 };
    policies.adopt({ version: 2, court: 'WL1', decision, policies: ofTribunal });
    policies.adopt({ version: 1, court: 'WL0', policies: { 'desk.claimLeaseMinutes': 60 } });
  });
  afterAll(() => world.close());

  const handedInAt = (at: string) => handIn(world, { asComplaint: true, at });
  const leaseAt = async (at: string): Promise<number> => {
    const { id } = await handedInAt(at);
    const { body } = await decide(await world.staff('fenliu1'), id, 'holding');
    const { heldUntil } = (body as { result: { heldUntil: string } }).result;
    return (Date.parse(heldUntil) - world.clock.now().getTime()) / 60_000;
  };

  it('opens its track to its own disputes and to no others', async () => {
    const [theirs, ours] = [await handedInAt('tribunal-shiqiao'), await handedInAt('court')];
    await triaged(world, theirs.id, 'PRE_FILING');
    const officer = await world.staff('fenliu1');
    expect(await officer.dispute(theirs.id)).toMatchObject({ track: 'PRE_FILING', state: 'seekingConsent' });
    await expect(triaged(world, ours.id, 'PRE_FILING')).rejects.toThrow(/triage.track-switched-on/);
    expect(refusedBy(await decide(officer, ours.id, 'triage', { track: 'SELF' }))).toBe(200);
  });

  it('holds at its tribunals and desks too, where they decided nothing themselves', async () => {
    expect([
      await leaseAt('court'),
      await leaseAt('access-yunpo'),
      await leaseAt('tribunal-shiqiao'),
    ]).toEqual([60, 60, 60]);
  });

  it('is told as it is applied', async () => {
    const told = async (place: string) => {
      const courtId = world.county.organisations.get(place) ?? '';
      const { items } = await (
        await world.staff('tingzhang')
      ).must<{ items: { name: string; value: string; version: string; own: boolean }[] }>(
        'GET',
        `/policies?courtId=${courtId}`,
      );
      return (name: string) => items.find((item) => item.name === name);
    };
    const [tribunal, court] = [await told('tribunal-shiqiao'), await told('court')];
    expect(tribunal('track.PRE_FILING')).toMatchObject({ value: 'true', version: '1/WL1-2', own: true });
    expect(tribunal('desk.claimLeaseMinutes')).toMatchObject({ value: '60', version: '1/WL0-1' });
    expect(court('track.PRE_FILING')).toMatchObject({ value: 'false', version: '1', own: false });
  });
});
