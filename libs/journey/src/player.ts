import type { Troupe } from './troupe.js';
import { PlayedStep } from './played-step.js';
import { Remembered } from './remembered.js';
import type { Scenario, Step } from './scenario.js';

/** The shortest move of the clock: asking the house for its time. */
const A_MOMENT = '1s';

/** A step went otherwise than the story says. */
export class Surprise extends Error {
  constructor(step: number, what: string) {
    super(`step ${step}: ${what}`);
    this.name = 'Surprise';
  }
}

/** Plays a story against a running house, through its public API alone. */
export class Player {
  private readonly remembered = new Remembered();

  constructor(
    private readonly cast: Troupe,
    private readonly tell: (line: string) => void,
  ) {}

  /** @throws Surprise at the first step that does not go as written. */
  async play(scenario: Scenario): Promise<number> {
    this.tell(`${scenario.name}: ${scenario.story}`);
    await this.moveClock(A_MOMENT);
    for (const [at, step] of scenario.steps.entries()) {
      const what = step.say ?? step.act ?? step.do ?? step.advance ?? 'waits';
      const answered = await this.stepForEach(scenario, step).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new Surprise(at + 1, `${what}: ${why}`);
      });
      this.tell(`  ${String(at + 1).padStart(2)}. ${what} → ${answered}`);
    }
    return scenario.steps.length;
  }

  private async stepForEach(scenario: Scenario, step: Step): Promise<string> {
    if (step.advance !== undefined) return this.moveClock(step.advance);
    const turns = combinations(this.remembered.fill(step.each ?? {}) as NonNullable<Step['each']>).map(
      (turn) => () => this.turn(scenario, step, turn),
    );
    const answered: string[] = [];
    if (step.together === true) answered.push(...(await Promise.all(turns.map((turn) => turn()))));
    else for (const turn of turns) answered.push(await turn());
    const last = answered.at(-1) ?? '';
    return turns.length === 1 ? last : `${last} (${turns.length}×)`;
  }

  private async turn(scenario: Scenario, step: Step, turn: Record<string, unknown>): Promise<string> {
    try {
      return await new PlayedStep(this.cast, this.remembered.within(turn), scenario.people, step).play();
    } catch (error) {
      const about = Object.values(turn).map((value) => `${String(value)}: `);
      throw new Error(`${about.join('')}${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }

  private async moveClock(by: string): Promise<string> {
    const [administrator = ''] = await this.cast.accountsOf('ADMIN');
    const admin = await this.cast.member(administrator);
    const { now } = await admin.must<{ now: string }>('POST', '/demo/clock', { body: { advance: by } });
    this.remembered.keepTime(now);
    return now;
  }
}

/** Every choice of one value per name; a single empty one where nothing is named. */
function combinations(each: NonNullable<Step['each']>): Record<string, unknown>[] {
  return Object.entries(each).reduce<Record<string, unknown>[]>(
    (turns, [name, values]) => turns.flatMap((turn) => values.map((value) => ({ ...turn, [name]: value }))),
    [{}],
  );
}
