import type { Troupe } from './troupe.js';
import { requireExpected } from './expectation.js';
import type { OfferedAction, Persona } from './persona.js';
import { valueAt, type Remembered } from './remembered.js';
import type { Expectation, Scenario, Step } from './scenario.js';
import type { HttpAnswer } from './transport.js';

const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 100;

/** One step of a story, done by one person: asks, compares what comes back, keeps what later steps need. */
export class PlayedStep {
  constructor(
    private readonly cast: Troupe,
    private readonly remembered: Remembered,
    private readonly people: Scenario['people'],
    private readonly step: Step,
  ) {}

  async play(): Promise<string> {
    const person = await this.person();
    if (this.step.until) return this.wait(person, this.step.until);
    const answer = await this.answerTo(person);
    this.settle(answer, this.step.expect ?? {});
    return told(answer);
  }

  private settle(answer: HttpAnswer, expected: Expectation): void {
    requireExpected(answer, this.remembered.fill(expected) as Expectation);
    for (const [name, path] of Object.entries(this.step.save ?? {}))
      this.remembered.keep(name, valueAt(answer.body, String(this.remembered.fill(path))));
  }

  private async person(): Promise<Persona> {
    const { as: who } = this.step;
    if (who === undefined) return this.cast.nobody();
    const known = this.people[String(this.remembered.fill(who))];
    if (!known) throw new Error(`who is ${who}?`);
    const { account, phone, name } = known;
    if (account !== undefined) return this.cast.member(account);
    return this.cast.party(String(this.remembered.fill(phone ?? '')), name);
  }

  private async answerTo(person: Persona): Promise<HttpAnswer> {
    const body = this.remembered.fill(this.step.body ?? {}) as object;
    if (this.step.do !== undefined) {
      const [method = 'GET', path = '/'] = String(this.remembered.fill(this.step.do)).split(' ');
      return method === 'GET' ? person.get(path) : person.ask(method, path, { body });
    }
    const dispute = await person.dispute(this.disputeId());
    if (this.step.act === undefined) return { status: 200, headers: {}, body: dispute };
    const { method, href, ifMatch } = this.find(dispute.allowedActions, this.step.act);
    // Parties act on their own things at once with others; only who decides on what was seen says which version.
    return person.ask(method, href, { body, ...(ifMatch ? { ifMatch: dispute.version } : {}) });
  }

  private disputeId(): string {
    return String(this.remembered.fill(this.step.on ?? '${dispute}'));
  }

  private find(actions: readonly OfferedAction[], name: string): OfferedAction {
    const part = this.step.for === undefined ? '' : String(this.remembered.fill(this.step.for));
    const named = actions.filter(({ action, href }) => action === name && href.includes(part));
    const found = named.find(({ allowed }) => allowed) ?? named[0];
    if (found) return found;
    const offered = actions.filter(({ allowed }) => allowed).map(({ action }) => action);
    throw new Error(`${name} is not offered; offered are ${offered.join(', ')}`);
  }

  private async wait(person: Persona, until: Expectation): Promise<string> {
    const giveUp = Date.now() + PATIENCE_MS;
    for (;;) {
      const body = await person.dispute(this.disputeId());
      try {
        this.settle({ status: 200, headers: {}, body }, until);
        return body.state;
      } catch (error) {
        if (Date.now() > giveUp) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}

function told({ status, body }: HttpAnswer): string {
  const { state, rule, code } = (body ?? {}) as { state?: string; rule?: string; code?: string };
  return [status, state ?? rule ?? code].filter((part) => part !== undefined).join(' ');
}
