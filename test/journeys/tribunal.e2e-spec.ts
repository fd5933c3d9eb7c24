import { loadDemo } from '#demo';
import { Guide } from '#journey';
import { openWorld, type World } from '#testing/world';

/** What is handed in at a tribunal or shared venue is its court's matter: the roster, the numbers, the ruling are the court's. */
describe('a matter received at a desk of the court', () => {
  let world: World;
  let guide: Guide;
  beforeAll(async () => {
    world = await openWorld();
    guide = new Guide(world.cast, world.county, world.clock);
  });
  afterAll(() => world.close());

  const story = (key: string) => {
    const found = loadDemo().disputes.find((dispute) => dispute.key === key);
    if (!found) throw new Error(`no story ${key}`);
    return found;
  };

  it.each(['tribunal-shiqiao', 'access-yunpo'])('goes from %s to a valid confirmation', async (desk) => {
    const told = story('d32');
    const dispute = await guide.open({ ...told, desk });
    await guide.bringTo(dispute, { ...told.reach, confirmation: 'valid' });
    const judge = await dispute.people.office('CONFIRMATION_JUDGE');
    expect((await judge.dispute(dispute.id))['confirmations']).toMatchObject([{ state: 'valid' }]);
  });

  it('is offered confirmation where no court had invited either', async () => {
    const told = story('d24');
    const dispute = await guide.open(told);
    const { confirmation: _begun, ...agreed } = told.reach;
    await guide.bringTo(dispute, agreed);
    const party = await dispute.people.speakerFor(dispute.settlement?.keys[0] ?? '');
    expect((await dispute.look(party)).offers('confirmation.begin')).toBe(true);
    await guide.beginConfirmation(dispute);
  });

  it('gets a case number that no other desk of the court has given', async () => {
    const caseNumber = '（2026）望澜民初77号';
    const first = await guide.open(story('d01'));
    const second = await guide.open({ ...story('d12'), desk: 'tribunal-qingbu' });
    for (const dispute of [first, second]) await guide.submit(dispute);
    await guide.register(first, caseNumber);
    await expect(guide.register(second, caseNumber)).rejects.toThrow('registration.case-number-is-free');
  });
});
