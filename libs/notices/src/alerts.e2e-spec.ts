import { GiveRole, MakeAccount, MakeOrganisation } from '#access';
import { SYSTEM } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { handIn } from '#testing/handed-in';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

/** In late December terms reach into a year whose holidays nobody knows yet: those who can mend that are told. */
describe('a date in a year without a calendar', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: new Date('2026-12-28T02:00:00.000Z') });
  });
  afterAll(() => world.close());

  const placeOf = (key: string): string => world.county.organisations.get(key) ?? '';
  const keeperAt = (organisationId: string, phone: string): Promise<void> => {
    const [accounts, roles] = [world.app.get(MakeAccount), world.app.get(GiveRole)];
    return world.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
      const person = {
        account: `keeper${phone}`,
        name: '守历人',
        passwordHash: 'none',
        phone,
        organisationId,
      };
      const { accountId } = await accounts.execute(tx, SYSTEM, person);
      await roles.execute(tx, SYSTEM, { accountId, role: 'ADMIN', organisationId });
    });
  };
  const sentTo = async (phone: string): Promise<string[]> => {
    const { items } = await world.cast
      .nobody()
      .must<{ items: { text: string }[] }>('GET', `/demo/messages?phone=${phone}`);
    return items.map(({ text }) => text);
  };

  it('is told once to the administrators of the court and of the platform, and to no other court’s', async () => {
    const elsewhere = { kind: 'COURT', name: '邻县人民法院', parentId: placeOf('platform') } as const;
    const { id } = await world.app
      .get(UnitOfWork, { strict: false })
      .run((tx) => world.app.get(MakeOrganisation).execute(tx, SYSTEM, elsewhere));
    await keeperAt(placeOf('court'), '15470008801');
    await keeperAt(placeOf('platform'), '15470008802');
    await keeperAt(id, '15470008803');
    await handIn(world, { asComplaint: true });
    await handIn(world, { asComplaint: true });
    for (const phone of ['15470008801', '15470008802'])
      await until(async () => (await sentTo(phone)).some((text) => text.includes('2027')));
    expect(await sentTo('15470008801')).toHaveLength(1);
    expect(await sentTo('15470008803')).toEqual([]);
  });
});
