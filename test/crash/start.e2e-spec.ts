import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HouseProcess, processPlace, type ProcessPlace } from '#testing/house-process';
import { ownProduct } from '#testing/house-process-build';

const RULES = 'config/deadlines/01-filing.yaml';

/** What a start keeps for the next one makes that one faster, and changes nothing. */
describe('a second start of the built api', () => {
  let product: string;
  let place: ProcessPlace;
  let house: HouseProcess;
  beforeAll(async () => {
    product = await ownProduct();
    place = await processPlace();
    house = await HouseProcess.at(place, { product });
    await house.start();
    await house.terminate();
  }, 120_000);
  afterAll(async () => {
    await house.remove();
    await place.remove();
    rmSync(product, { recursive: true, force: true });
  });

  const keptCode = (): string[] =>
    readdirSync(join(product, 'dist')).filter((name) => name.startsWith('api.cjs.code-'));
  const codeFile = (): string => join(product, 'dist', keptCode()[0] ?? '');

  /** Days of the clock of registration, as the running house tells them. */
  async function registrationTerm(): Promise<number | undefined> {
    const answer = await fetch(`${house.url}/api/v1/deadlines/rules`);
    const { items } = (await answer.json()) as { items: { code: string; term?: number }[] };
    return items.find(({ code }) => code === 'DL-01')?.term;
  }

  it('uses the code the first one left', async () => {
    expect(keptCode()).toHaveLength(1);
    const before = readFileSync(codeFile());
    await house.start();
    expect(await house.terminate()).toBe(0);
    expect(readFileSync(codeFile()).equals(before)).toBe(true);
  }, 60_000);

  it('does not believe code that somebody or a failing disk has changed', async () => {
    const damaged = readFileSync(codeFile());
    damaged.fill(0x41, damaged.length / 2);
    writeFileSync(codeFile(), damaged);
    await house.start();
    expect(await registrationTerm()).toBe(7);
    expect(await house.terminate()).toBe(0);
    expect(readFileSync(codeFile()).equals(damaged)).toBe(false);
    expect(keptCode()).toHaveLength(1);
  }, 60_000);

  it('sees an edited config file without a build, and says what is wrong with one', async () => {
    const file = join(product, RULES);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('term: 7', 'term: 9'));
    await house.start();
    expect(await registrationTerm()).toBe(9);
    expect(await house.terminate()).toBe(0);
    writeFileSync(file, text.replace('term: 7', 'term: [7'));
    await expect(house.start()).rejects.toThrow(RULES);
    writeFileSync(file, text);
  }, 60_000);
});
