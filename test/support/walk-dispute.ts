/** Looks at one dispute with everybody's eyes, and puts to the test what each of them is told can be done. */
import type { DisputeSeen, GuidedDispute, OfferedAction, Persona } from '#journey';
import type { SeenAgreement } from './walk-asking.js';
import { bodyFor } from './walk-bodies.js';
import type { WalkHouse } from './walk-house.js';
import { changedIn } from './walk-rows.js';

/** What one person is told about one command. */
interface Told {
  readonly key: string;
  readonly who: Persona;
  readonly seen: DisputeSeen;
  readonly offer: OfferedAction;
}

/** So many people look, and so many refused commands are sent, at the same time. */
const SIDE_BY_SIDE = 6;

export class WalkedDispute {
  private readonly papers = new Map<string, SeenAgreement>();

  constructor(
    private readonly house: WalkHouse,
    readonly dispute: GuidedDispute,
    /** Every promise by everyone to whom it was made, or each kind that was not put to the test yet by one of them. */
    private readonly byEveryone: boolean,
  ) {}

  /** Sentences of what was promised and not kept. */
  async checkRefusals(): Promise<string[]> {
    const { rows } = this.house;
    const promises = await this.promises();
    const refused = this.once(promises.filter(({ offer }) => !offer.allowed));
    const before = await rows.of(this.dispute.id);
    const faults: string[] = [];
    for (let from = 0; from < refused.length; from += SIDE_BY_SIDE) {
      const some = refused.slice(from, from + SIDE_BY_SIDE);
      faults.push(...(await Promise.all(some.map((promise) => this.checkRefusal(promise)))).flat());
    }
    const traces = changedIn(before, await rows.of(this.dispute.id));
    if (traces.length > 0)
      faults.push(`${this.dispute.state}: refused commands changed ${traces.join(', ')}`);
    return [...faults, ...this.checkActors(promises)];
  }

  /** @throws Error when this person is not offered the act, or it is not done. */
  async act(key: string, action: string, more: object = {}, which?: 'first'): Promise<Acted> {
    const told = await this.toldTo(key, this.house.person(key));
    const allowed = told.filter(({ offer }) => offer.action === action && offer.allowed);
    // The latest of several things of a kind: the newest agreement, the last payment.
    const promise = which === 'first' ? allowed[0] : allowed.at(-1);
    if (!promise) throw new Error(`${this.dispute.state}: ${action} is not open to ${key}`);
    const answer = await this.send(promise, more);
    if (answer.status >= 300)
      throw new Error(`${this.told(promise)} is answered ${answer.status} ${JSON.stringify(answer.body)}`);
    this.house.coverage.note(promise.seen.state, action, 'done');
    const acted = answer.body as Acted;
    this.dispute.state = acted.state;
    return acted;
  }

  /** Does what was tried least often of all that is allowed now. */
  async goOn(): Promise<string[]> {
    const allowed = (await this.promises(this.house.someOfThePeople())).filter(({ offer }) => offer.allowed);
    const { tried } = this.house.coverage;
    const rare = allowed.reduce<Told | undefined>(
      (least, one) => (least && tried(least.offer.action) <= tried(one.offer.action) ? least : one),
      undefined,
    );
    if (!rare) return [];
    const answer = await this.send(rare);
    this.house.coverage.note(rare.seen.state, rare.offer.action, answer.status < 300 ? 'done' : 'not done');
    if (answer.status < 300) return [];
    return [`${this.told(rare)} is allowed, and is answered ${answer.status} ${JSON.stringify(answer.body)}`];
  }

  private async checkRefusal(promise: Told): Promise<string[]> {
    const { offer, seen } = promise;
    const answer = await this.send(promise);
    this.house.coverage.note(seen.state, offer.action, ruleOf(offer));
    const { rule, code } = answer.body as { rule?: string; code?: string };
    if (answer.status === 409 && rule === offer.refusedBy?.rule) return [];
    // Who is not known surely enough is refused before any rule is asked.
    if (answer.status === 403 && code === offer.refusedBy?.rule) return [];
    const came = `${answer.status} ${rule ?? code ?? ''} ${answer.status === 400 ? JSON.stringify(answer.body) : ''}`;
    return [
      `${this.told(promise)} is to be refused by ${offer.refusedBy?.rule ?? 'nothing'}, and is answered ${came}`,
    ];
  }

  /** Nothing waits without a clock that runs or somebody who is to act; and the court is open to a claimant. */
  private checkActors(promises: readonly Told[]): string[] {
    const [seen] = promises.map((one) => one.seen);
    if (!seen) return [`nobody sees ${this.dispute.state}`];
    const clocks = (seen['clocks'] as readonly { status: string }[]).filter(
      ({ status }) => status === 'running',
    );
    const waits = this.house.actorsIn(seen.state) === 0 && clocks.length === 0;
    const idle = waits && !this.house.isFinal(seen.state) ? [`${seen.state} waits for nothing`] : [];
    const insist = promises.find(({ key, offer }) => key === 'a1' && offer.action === 'registration.insist');
    const shut = insist?.offer.refusedBy?.rule;
    const open = insist && (shut === undefined || shut === 'registration.not-before-the-court-yet');
    return open
      ? idle
      : [...idle, `${seen.state}: a claimant cannot insist on filing (${shut ?? 'not offered'})`];
  }

  private async promises(people: Iterable<readonly [string, Persona]> = this.house.people): Promise<Told[]> {
    const looks = [...people].map(([key, who]) => this.toldTo(key, who));
    return (await Promise.all(looks)).flat();
  }

  /** What this person is told can be done; nothing, where the dispute does not exist for it. */
  private async toldTo(key: string, who: Persona): Promise<Told[]> {
    const answer = await who.get(`/disputes/${this.dispute.id}`);
    if (answer.status === 404) return [];
    const seen = answer.body as DisputeSeen;
    this.dispute.state = seen.state;
    for (const paper of (seen['settlements'] ?? []) as readonly SeenAgreement[])
      this.papers.set(paper.id, { ...this.papers.get(paper.id), ...paper });
    return seen.allowedActions
      .filter(({ action }) => this.house.coverage.canTry(action))
      .map((offer) => ({ key, who, seen, offer }));
  }

  private once(promises: readonly Told[]): readonly Told[] {
    if (this.byEveryone) return promises;
    const { coverage } = this.house;
    const unknown = promises.filter(
      ({ seen, offer }) => !coverage.knows(seen.state, offer.action, ruleOf(offer)),
    );
    return [...new Map(unknown.map((one) => [`${one.offer.action} ${ruleOf(one.offer)}`, one])).values()];
  }

  private async send({ key, who, seen, offer }: Told, more: object = {}) {
    const { dispute } = this;
    const papers = [...this.papers.values()];
    const byParty = key in dispute.parties;
    const partyId = dispute.partyId(byParty ? key : 'a1');
    const claimIds = await dispute.claimIds();
    const asking = { dispute, offer, seen, partyId, byParty, claimIds, papers, now: this.house.now() };
    const body = { ...bodyFor(asking), ...more };
    const ifMatch = offer.ifMatch ? { ifMatch: seen.version } : {};
    return who.ask(offer.method, offer.href, { body, ...ifMatch });
  }

  private told({ key, offer, seen }: Told): string {
    return `${seen.state}: ${offer.action} by ${key}`;
  }
}

/** What is answered to an act that was done. */
export interface Acted {
  readonly state: string;
  readonly result: Readonly<Record<string, unknown>>;
}

const ruleOf = ({ refusedBy }: OfferedAction): string => refusedBy?.rule ?? 'nameless';
