import type { DemoDispute } from '#demo';
import type { GuidePeople } from './guide-people.js';
import type { DisputeSeen, OfferedAction, Persona } from './persona.js';

/** What somebody would type, and the body and mediator it would go to. */
export type Story = Omit<DemoDispute, 'key' | 'opened' | 'question' | 'reach'> & {
  /** The number the filing desk gives, where the story knows it. */
  readonly caseNumber?: string;
};

/** A step that the house does not offer, or refuses; the story cannot go on as told. */
export class NotOffered extends Error {
  constructor(action: string, seen: DisputeSeen) {
    const open = seen.allowedActions.filter(({ allowed }) => allowed).map((offer) => offer.action);
    super(`${action} is not offered in ${seen.state}; open are ${[...new Set(open)].join(', ')}`);
    this.name = 'NotOffered';
  }
}

interface Answer<T> {
  readonly version: number;
  readonly state: string;
  readonly result: T;
}

/** One dispute on its way, with the people who move it. */
export class GuidedDispute {
  state = 'draft';
  /** Steps of a plan that were taken. */
  readonly done = new Set<string>();
  session: { readonly id: string; readonly keys: readonly string[] } | undefined;
  settlement: { readonly id: string; readonly keys: readonly string[]; readonly digest: string } | undefined;
  confirmationId: string | undefined;
  private claims: readonly string[] | undefined;
  private readonly ids: Map<string, string>;

  constructor(
    readonly id: string,
    readonly story: Story,
    parties: Readonly<Record<string, string>>,
    readonly people: GuidePeople,
  ) {
    this.ids = new Map(Object.entries(parties));
  }

  /** Ids by the keys of the story. */
  get parties(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.ids);
  }

  /** The dispute as `who` sees it now, and what can be done about it from there. */
  async look(who: Persona): Promise<Turn> {
    const seen = await who.dispute(this.id);
    this.state = seen.state;
    return new Turn(this, who, seen);
  }

  partyId(key: string): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`the story has no ${key}`);
    return id;
  }

  keyOf(partyId: string): string {
    return [...this.ids].find(([, id]) => id === partyId)?.[0] ?? '';
  }

  join(key: string, partyId: string): void {
    this.ids.set(key, partyId);
  }

  keysOf(...roles: readonly string[]): string[] {
    return this.story.parties.filter(({ role }) => roles.includes(role)).map(({ key }) => key);
  }

  /** Ids of the claims, in the order of the story; who wrote them down knows them from the first word on. */
  async claimIds(): Promise<readonly string[]> {
    if (!this.claims) {
      const { claims } = await (await this.people.teller()).dispute(this.id);
      this.claims = (claims as readonly { id: string }[]).map(({ id }) => id);
    }
    return this.claims;
  }
}

interface ActOptions {
  /** Somebody else than who looked; links are the same for everyone. */
  readonly by?: Persona;
  /** Part of the link, where an action is offered for several things. */
  readonly on?: string;
}

/** One look at a dispute, and the acts that follow from it; each act is made on the version the one before left. */
export class Turn {
  private version: number;

  constructor(
    private readonly dispute: GuidedDispute,
    readonly who: Persona,
    readonly seen: DisputeSeen,
  ) {
    this.version = seen.version;
  }

  offers(action: string, on = ''): boolean {
    return this.find(action, on)?.allowed === true;
  }

  /** @throws NotOffered, or UnexpectedAnswer with the house's refusal */
  async act<T = Record<string, unknown>>(
    action: string,
    body: object = {},
    { by = this.who, on = '' }: ActOptions = {},
  ): Promise<T> {
    const offer = this.find(action, on);
    if (!offer) throw new NotOffered(action, this.seen);
    const ifMatch = offer.ifMatch ? { ifMatch: this.version } : {};
    const answer = await by.must<Answer<T>>(offer.method, offer.href, { body, ...ifMatch });
    this.version = answer.version;
    this.dispute.state = answer.state;
    return answer.result;
  }

  private find(action: string, on: string): OfferedAction | undefined {
    const named = this.seen.allowedActions.filter(
      (offer) => offer.action === action && offer.href.includes(on),
    );
    return named.find(({ allowed }) => allowed) ?? named[0];
  }
}
