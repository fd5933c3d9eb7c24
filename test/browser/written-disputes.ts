/**
 * Every written dispute once more, this time clicked and typed by its people in a real browser. The stories are dealt
 * out to two files, which run side by side.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Player, readScenario } from '#journey';
import { BrowserCast, type Looks } from './browser-cast.js';
import { DESK, PHONE, type Look } from './chromium.js';
import { openStage, type OpenStage } from './open-stage.js';

const FOLDER = join(import.meta.dirname, '../journeys/scenarios');
const STORIES = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
const HANDS = 2;
const PATIENCE_MS = 900_000;

type Pair = readonly [name: string, parties: Look, staff: Look];

/** Every width with every language, for parties and for staff; staff sit at a desk. */
const PAIRS: readonly Pair[] = [
  ['phones in Chinese', { ...PHONE, language: 'zh-CN' }, { ...DESK, language: 'zh-CN' }],
  ['wide screens in English', { ...DESK, language: 'en' }, { ...DESK, language: 'zh-CN' }],
  ['phones in English', { ...PHONE, language: 'en' }, { ...DESK, language: 'en' }],
  ['wide screens in Chinese', { ...DESK, language: 'zh-CN' }, { ...DESK, language: 'en' }],
];

type Turn = readonly [story: string, name: string, looks: Looks];

/** The first pair meets it on the tour of a newcomer (`tour.e2e-spec.ts`). */
const OF_THE_TOUR = '01-loan-settled-and-confirmed.yaml';

/** In the short form each story is seen by one pair, and each pair sees two stories, the tour's among them. */
const pairsOf = (story: string, at: number): readonly Pair[] => {
  if (process.env['LONG'] === '1') return PAIRS;
  return story === OF_THE_TOUR ? [] : [PAIRS[at % PAIRS.length] as Pair];
};

const turns = STORIES.flatMap((story, at) =>
  pairsOf(story, at).map(([name, parties, staff]): Turn => [story, name, { parties, staff }]),
);

/** Of the stories on the screens, those that fall to this hand; 0 is the first. */
export function tellWrittenDisputes(hand: 0 | 1): void {
  let stage: OpenStage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each(turns.filter((_, at) => at % HANDS === hand))(
    '%s on %s',
    (file, _name, looks) => play(stage, file, looks),
    PATIENCE_MS,
  );
}

async function play(stage: OpenStage, file: string, looks: Looks): Promise<void> {
  const scenario = readScenario(readFileSync(join(FOLDER, file), 'utf8'));
  const cast = new BrowserCast(stage, looks);
  const told: string[] = [];
  try {
    const steps = await new Player(cast, (line) => told.push(line)).play(scenario);
    expect(steps).toBe(scenario.steps.length);
    expect(cast.complained()).toEqual([]);
  } catch (error) {
    throw new Error(`${told.join('\n')}\n${String(error)}`, { cause: error });
  } finally {
    await cast.close();
  }
}
