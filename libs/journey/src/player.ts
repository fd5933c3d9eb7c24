import { isDeepStrictEqual } from 'node:util';
import { Cast } from './cast.js';
import { Persona, UnexpectedAnswer, type OfferedAction } from './persona.js';
import { Remembered, valueAt } from './remembered.js';
import type { Expectation, Scenario, Step } from './scenario.js';
import type { HttpAnswer } from './transport.js';

const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 100;

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
    for (const [at, step] of scenario.steps.entries()) {
      const told = await this.step(scenario, step).catch((error: unknown) => {
        throw new Surprise(
          at + 1,
          `${step.say ?? step.act ?? step.do ?? ''}: ${error instanceof Error ? error.message : String(error)}`,
        );
      });
      this.tell(
        `  ${String(at + 1).padStart(2)}. ${step.say ?? step.act ?? step.do ?? step.advance ?? 'waits'} → ${told}`,
      );
    }
    return scenario.steps.length;
  }

  private async step(scenario: Scenario, step: Step): Promise<string> {
    if (step.advance !== undefined) return this.moveClock(step.advance);
    const person = await this.person(scenario, step.as);
    if (step.until) return this.wait(person, step);
    const answer = await this.answerTo(person, step);
    this.compare(answer, step.expect ?? { status: answer.status < 300 ? answer.status : 200 });
    for (const [name, path] of Object.entries(step.save ?? {}))
      this.remembered.keep(name, valueAt(answer.body, path));
    return told(answer);
  }

  private async person(scenario: Scenario, who: string | undefined): Promise<Persona> {
    const { account, phone, name } = who === undefined ? {} : (scenario.people[who] ?? {});
    if (account !== undefined) return this.cast.member(account);
    return phone === undefined ? this.cast.nobody() : this.cast.party(phone, name);
  }

  private async answerTo(person: Persona, step: Step): Promise<HttpAnswer> {
    const body = this.remembered.fill(step.body ?? {}) as object;
    if (step.do !== undefined) {
      const [method = 'GET', path = '/'] = String(this.remembered.fill(step.do)).split(' ');
      return method === 'GET' ? person.get(path) : person.ask(method, path, { body });
    }
    const id = String(this.remembered.fill(step.on));
    const dispute = await person.dispute(id);
    if (step.act === undefined) return { status: 200, headers: {}, body: dispute };
    const action = this.find(dispute.allowedActions, step);
    return person.ask(action.method, action.href, { body, ifMatch: dispute.version });
  }

  private find(actions: readonly OfferedAction[], step: Step): OfferedAction {
    const part = step.for === undefined ? '' : String(this.remembered.fill(step.for));
    const named = actions.filter(({ action, href }) => action === step.act && href.includes(part));
    const found = named.find(({ allowed }) => allowed) ?? named[0];
    if (found) return found;
    throw new Error(
      `${step.act} is not offered; offered are ${actions
        .filter(({ allowed }) => allowed)
        .map(({ action }) => action)
        .join(', ')}`,
    );
  }

  private compare(answer: HttpAnswer, expected: Expectation): void {
    const wanted = this.remembered.fill(expected) as Expectation;
    const status = wanted.status ?? (wanted.rule === undefined ? undefined : 409);
    if (status !== undefined && answer.status !== status)
      throw new UnexpectedAnswer(`expected ${status}`, answer);
    if (status === undefined && answer.status >= 300)
      throw new UnexpectedAnswer('expected to succeed', answer);
    const facts = {
      ...wanted.where,
      ...(wanted.state ? { state: wanted.state } : {}),
      ...(wanted.rule ? { rule: wanted.rule } : {}),
    };
    for (const [path, value] of Object.entries(facts))
      if (!isDeepStrictEqual(valueAt(answer.body, path), value))
        throw new Error(
          `${path} is ${JSON.stringify(valueAt(answer.body, path))}, not ${JSON.stringify(value)}`,
        );
  }

  private async wait(person: Persona, step: Step): Promise<string> {
    const id = String(this.remembered.fill(step.on));
    const giveUp = Date.now() + PATIENCE_MS;
    for (;;) {
      const body = await person.dispute(id);
      try {
        this.compare({ status: 200, headers: {}, body }, step.until ?? {});
        for (const [name, path] of Object.entries(step.save ?? {}))
          this.remembered.keep(name, valueAt(body, path));
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
    return now;
  }
}

function told({ status, body }: HttpAnswer): string {
  const { state, rule, code } = (body ?? {}) as { state?: string; rule?: string; code?: string };
  return [status, state ?? rule ?? code].filter((part) => part !== undefined).join(' ');
}
