import { People } from '#access';
import { UnitOfWork } from '#platform/database';
import { decide, handIn, refusedBy } from '#testing/handed-in';
import { MediationDesk } from '#testing/mediation-desk';
import { openWorld, type World } from '#testing/world';

/** Who may act for a party: nobody who mediates here, and nobody for both sides. */
describe('mandates', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  const lawyer = { name: '贺知远', phone: '15490000001' };
  const said = { kind: 'AGENT', authority: 'GENERAL', powers: [] };

  it('are not given to who mediates or has mediated the matter (TY 16)', async () => {
    const matter = await new MediationDesk(world).mediating();
    const mediator = await world.staff('qiuheng');
    const { personId } = await mediator.must<{ personId: string }>('GET', '/auth/me');
    const phone = '15490000002';
    await world.app.get(UnitOfWork, { strict: false }).run((tx) => {
      world.app.get(People, { strict: false }).correct(tx, personId, { phone });
      return Promise.resolve();
    });
    const give = () =>
      decide(matter.officer, matter.id, 'mandates', {
        ...said,
        partyId: matter.a,
        person: { name: '丘衡', phone },
      });
    expect(refusedBy(await give())).toBe('dispute.who-mediated-acts-for-nobody');
    await decide(mediator, matter.id, 'attempt/ending', { code: 'GAP_TOO_WIDE' });
    expect((await matter.officer.dispute(matter.id)).state).toBe('choosingNext');
    expect(refusedBy(await give())).toBe('dispute.who-mediated-acts-for-nobody');
  });

  it('are for one side only (CC 168); two of one side may share an agent', async () => {
    const matter = await handIn(world, { applicants: 2 });
    const officer = await world.staff('fenliu1');
    const give = async (key: string) =>
      refusedBy(
        await decide(officer, matter.id, 'mandates', { ...said, partyId: matter.party[key], person: lawyer }),
      );
    expect([await give('a1'), await give('a2'), await give('r1')]).toEqual([
      200,
      200,
      'dispute.agent-of-one-side-only',
    ]);
  });
});
