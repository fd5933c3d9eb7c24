import { loadDemo } from '#demo';
import { Guide } from '#journey';
import { openWorld, type World } from '#testing/world';

/** The guide leads stories through the house as their people would. */
describe('the guide', () => {
  let world: World;
  let guide: Guide;
  beforeAll(async () => {
    world = await openWorld();
    guide = new Guide(world.cast, world.county);
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
});
