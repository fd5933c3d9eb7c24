import { loadDemo } from '#demo';
import { Guide, readCounty } from '#journey';
import { openWorld, type World } from '#testing/world';

/** The guide leads stories through the house as their people would. */
describe('the guide', () => {
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

  it('leads a complaint from the first word into mediation', async () => {
    const dispute = await guide.open(story('d01'));
    await guide.submit(dispute);
    await guide.screen(dispute);
    await guide.passGates(dispute);
    await guide.register(dispute);
    await guide.complete(dispute);
    await guide.consentAll(dispute);
    expect(dispute.state).toBe('placing');
    await guide.offerTo(dispute);
    await guide.accept(dispute);
    await guide.chooseMediator(dispute);
    await guide.disclose(dispute);
    expect(dispute.state).toBe('mediating');
  });

  it('finds the ids of a running demo by their public names', async () => {
    const { bodies, mediators, organisations } = await readCounty(world.cast);
    expect([bodies, mediators, organisations]).toEqual([
      world.county.bodies,
      world.county.mediators,
      world.county.organisations,
    ]);
  });

  it('goes on from where a dispute is, to an agreement in force', async () => {
    const dispute = await guide.open(story('d13'));
    await guide.bringTo(dispute, 'placing');
    expect(dispute.state).toBe('placing');
    await guide.bringTo(dispute, 'performing');
    expect(dispute.state).toBe('performing');
  });

  it('says what is open when a step is not offered', async () => {
    const dispute = await guide.open(story('d17'));
    await expect(guide.seal(dispute)).rejects.toThrow();
    await expect(guide.withdrawSuit(dispute)).rejects.toThrow(/409|not offered|404/);
  });
});
