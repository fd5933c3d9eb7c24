import { loadDemo } from '#demo';
import { Guide, planOf, type GuidedDispute } from '#journey';
import { openWorld, type World } from '#testing/world';

/** A whole story, and what each party's page says before every step: the step taken is the one somebody was told of. */
describe('the next step along a story', () => {
  let world: World;
  let guide: Guide;
  beforeAll(async () => {
    world = await openWorld();
    guide = new Guide(world.cast, world.county, world.clock);
  });
  afterAll(() => world.close());

  const codesOf = async (dispute: GuidedDispute, key: string): Promise<string> => {
    const { next } = (await (await dispute.people.speakerFor(key)).dispute(dispute.id)) as unknown as {
      next: { code: string; action?: { action: string } };
    };
    return next.code;
  };

  it('is told to each side all the way: whose turn it is acts, the other waits', async () => {
    const story = loadDemo().disputes.find(({ key }) => key === 'd13');
    if (!story) throw new Error('the demo has lost a story');
    const dispute = await guide.open(story);
    const told: Record<'a1' | 'r1', string[]> = { a1: [], r1: [] };
    const note = async (key: 'a1' | 'r1') => {
      const code = await codesOf(dispute, key);
      if (told[key].at(-1) !== code) told[key].push(code);
    };
    for (const step of planOf(story, { phase: 'closed' })) {
      await note('a1');
      // The other side is told of the matter when it is asked, and of nothing before.
      if (!['submit', 'screen', 'gates', 'complete'].includes(step.name)) await note('r1');
      await guide.take(dispute, step);
    }
    await note('a1');
    const both = ['answer-consent', 'body-is-sought', 'choose-mediator', 'mediator-discloses'];
    const talks = ['mediator-arranges', 'read-agreement', 'sign-agreement'];
    expect(told).toEqual({
      a1: ['hand-in', 'desk-takes-up', 'desk-looks', ...both, ...talks, 'other-performs', 'rate'],
      r1: [...both, ...talks, 'perform'],
    });
    // Who chooses next time sees that its mediator has worked on one more matter to its end.
    const { items } = await world.cast
      .nobody()
      .must<{ items: { bodies: string[]; closedMatters: number }[] }>('GET', '/mediators?limit=100');
    expect(items.map(({ closedMatters }) => closedMatters).reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(items.every(({ bodies }) => bodies.length > 0 && !bodies.includes(''))).toBe(true);
  });
});
