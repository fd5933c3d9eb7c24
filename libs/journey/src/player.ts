import { Cast } from './cast.js';
import { requireExpected } from './expectation.js';
import { Persona, type OfferedAction } from './persona.js';
import { Remembered, valueAt } from './remembered.js';
import type { Scenario, Step } from './scenario.js';
import type { HttpAnswer } from './transport.js';

const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 100;
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
    private readonly cast: Cast,
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
    const turns = combinations(step.each ?? {});
    let answered = '';
    for (const turn of turns) {
      for (const [name, value] of Object.entries(turn)) this.remembered.keep(name, value);
      answered = await this.step(scenario, step).catch((error: unknown) => {
        const about = Object.values(turn).map((value) => `${String(value)}: `);
        throw new Error(`${about.join('')}${error instanceof Error ? error.message : String(error)}`);
      });
    }
    return turns.length === 1 ? answered : `${answered} (${turns.length}×)`;
  }

  private async step(scenario: Scenario, step: Step): Promise<string> {
    if (step.advance !== undefined) return this.moveClock(step.advance);
    const person = await this.person(scenario, step.as);
    if (step.until) return this.wait(person, step);
    const answer = await this.answerTo(person, step);
    this.settle(step, answer, step.expect ?? {});
    return told(answer);
  }

  /** Compares an answer with the story and keeps what later steps need. */
  private settle(step: Step, answer: HttpAnswer, expected: object): void {
    requireExpected(answer, this.remembered.fill(expected) as object);
    for (const [name, path] of Object.entries(step.save ?? {}))
      this.remembered.keep(name, valueAt(answer.body, String(this.remembered.fill(path))));
  }

  private async person(scenario: Scenario, who: string | undefined): Promise<Persona> {
    if (who === undefined) return this.cast.nobody();
    const known = scenario.people[String(this.remembered.fill(who))];
    if (!known) throw new Error(`who is ${who}?`);
    const { account, phone, name } = known;
    if (account !== undefined) return this.cast.member(account);
    return this.cast.party(String(this.remembered.fill(phone ?? '')), name);
  }

  private async answerTo(person: Persona, step: Step): Promise<HttpAnswer> {
    const body = this.remembered.fill(step.body ?? {}) as object;
    if (step.do !== undefined) {
      const [method = 'GET', path = '/'] = String(this.remembered.fill(step.do)).split(' ');
      return method === 'GET' ? person.get(path) : person.ask(method, path, { body });
    }
    const dispute = await person.dispute(this.disputeOf(step));
    if (step.act === undefined) return { status: 200, headers: {}, body: dispute };
    const action = this.find(dispute.allowedActions, step);
    return person.ask(action.method, action.href, { body, ifMatch: dispute.version });
  }

  private disputeOf(step: Step): string {
    return String(this.remembered.fill(step.on ?? '${dispute}'));
  }

  private find(actions: readonly OfferedAction[], step: Step): OfferedAction {
    const part = step.for === undefined ? '' : String(this.remembered.fill(step.for));
    const named = actions.filter(({ action, href }) => action === step.act && href.includes(part));
    const found = named.find(({ allowed }) => allowed) ?? named[0];
    if (found) return found;
    const offered = actions.filter(({ allowed }) => allowed).map(({ action }) => action);
    throw new Error(`${step.act} is not offered; offered are ${offered.join(', ')}`);
  }

  private async wait(person: Persona, step: Step): Promise<string> {
    const giveUp = Date.now() + PATIENCE_MS;
    for (;;) {
      const body = await person.dispute(this.disputeOf(step));
      try {
        this.settle(step, { status: 200, headers: {}, body }, step.until ?? {});
        return body.state;
      } catch (error) {
        if (Date.now() > giveUp) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
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

function told({ status, body }: HttpAnswer): string {
  const { state, rule, code } = (body ?? {}) as { state?: string; rule?: string; code?: string };
  return [status, state ?? rule ?? code].filter((part) => part !== undefined).join(' ');
}
