/** Looks at one dispute with everybody's eyes, and puts to the test what each of them is told can be done. */
import type { DisputeSeen, GuidedDispute, OfferedAction, Persona } from '#journey';
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

export class WalkedDispute {
  constructor(
    private readonly house: WalkHouse,
    readonly dispute: GuidedDispute,
    /** Every promise by everyone to whom it was made, or each by one of them. */
    private readonly byEveryone: boolean,
  ) {}

  /** Sentences of what was promised and not kept. */
  async checkRefusals(): Promise<string[]> {
    const { rows } = this.house;
    const promises = await this.promises();
    const refused = this.once(promises.filter(({ offer }) => !offer.allowed));
    const before = await rows.of(this.dispute.id);
    const faults: string[] = [];
    for (const promise of refused) faults.push(...(await this.checkRefusal(promise)));
    const traces = changedIn(before, await rows.of(this.dispute.id));
    if (traces.length > 0)
      faults.push(`${this.dispute.state}: refused commands changed ${traces.join(', ')}`);
    return [...faults, ...this.checkActors(promises)];
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
    this.house.coverage.note(seen.state, offer.action, offer.refusedBy?.rule ?? 'nameless');
    const { rule, code } = answer.body as { rule?: string; code?: string };
    if (answer.status === 409 && rule === offer.refusedBy?.rule) return [];
    const came = `${answer.status} ${rule ?? code ?? ''} ${answer.status === 400 ? JSON.stringify(answer.body) : ''}`;
    return [`${this.told(promise)} is to be refused by ${offer.refusedBy?.rule}, and is answered ${came}`];
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
    return open ? idle : [...idle, `${seen.state}: a claimant cannot insist on filing (${shut})`];
  }

  private async promises(people: Iterable<readonly [string, Persona]> = this.house.people): Promise<Told[]> {
    const found: Told[] = [];
    for (const [key, who] of people) {
      const answer = await who.get(`/disputes/${this.dispute.id}`);
      if (answer.status === 404) continue;
      const seen = answer.body as DisputeSeen;
      this.dispute.state = seen.state;
      found.push(...seen.allowedActions.map((offer) => ({ key, who, seen, offer })));
    }
    return found;
  }

  private once(promises: readonly Told[]): readonly Told[] {
    if (this.byEveryone) return promises;
    const named = ({ offer }: Told) => `${offer.href} ${offer.action} ${offer.refusedBy?.rule}`;
    return [...new Map(promises.map((one) => [named(one), one])).values()];
  }

  private async send({ key, who, seen, offer }: Told) {
    const { dispute } = this;
    const byParty = key in dispute.parties;
    const partyId = dispute.partyId(byParty ? key : 'a1');
    const claimIds = await dispute.claimIds();
    const body = bodyFor({ dispute, offer, seen, partyId, byParty, claimIds, now: this.house.now() });
    const ifMatch = offer.ifMatch ? { ifMatch: seen.version } : {};
    return who.ask(offer.method, offer.href, { body, ...ifMatch });
  }

  private told({ key, offer, seen }: Told): string {
    return `${seen.state}: ${offer.action} by ${key}`;
  }
}
