import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Player, readScenario } from '#journey';
import { openWorld, type World } from '#testing/world';

const FOLDER = join(import.meta.dirname, 'scenarios');

/** Every written story, played from its first word to its end as its people would. */
describe('written disputes', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));

  it('are eight', () => {
    expect(files).toHaveLength(8);
  });

  it.each(files)(
    '%s goes as written',
    async (file) => {
      const scenario = readScenario(readFileSync(join(FOLDER, file), 'utf8'));
      const told: string[] = [];
      const player = new Player(world.cast, (line) => told.push(line));
      const steps = await player.play(scenario).catch((error: unknown) => {
        throw new Error(`${told.join('\n')}\n${String(error)}`, { cause: error });
      });
      expect(steps).toBe(scenario.steps.length);
      const refused = scenario.steps.filter(({ expect: expected }) => expected?.rule !== undefined);
      expect(refused.length).toBeGreaterThanOrEqual(2);
      // A story is two hundred requests; a busy machine and a disk that syncs may need their time.
    },
    90_000,
  );
});
