import { loadCounty, type DemoCounty } from '#demo';
import type { Cast } from './cast.js';
import type { CountyIds } from './guide-county.js';
import type { Story } from './guided-dispute.js';
import type { Persona } from './persona.js';

const GUARDED = ['LIMITED', 'NONE'];
/** People who come to the counter, call, or are brought by others have a clerk who types. */
const OWN_HAND = ['WEB', 'MINI_PROGRAM'];

let known: DemoCounty | undefined;
const county = (): DemoCounty => (known ??= loadCounty());

/** Who does what in one story: the county's staff by office, the parties by their own telephones. */
export class GuidePeople {
  constructor(
    readonly cast: Cast,
    readonly ids: CountyIds,
    private readonly story: Story,
  ) {}

  /** The diversion officer of the court covers its tribunals and the centre too. */
  officer(): Promise<Persona> {
    return this.office('DIVERSION_OFFICER');
  }

  /** By role, at the court. */
  office(role: string): Promise<Persona> {
    const found = county().accounts.find((account) => account.role === role);
    if (!found) throw new Error(`the county has no ${role}`);
    return this.cast.member(found.account);
  }

  bodyClerk(): Promise<Persona> {
    const body = county().bodies.find(({ key }) => key === this.bodyKey());
    const clerk = county().accounts.find(
      ({ role, organisation }) => role === 'BODY_CLERK' && organisation === body?.organisation,
    );
    return this.cast.member(clerk?.account ?? '');
  }

  mediator(key = this.mediatorKey()): Promise<Persona> {
    return this.cast.member(county().mediators.find((mediator) => mediator.key === key)?.account ?? '');
  }

  /** Who leads the talks: the mediator, or the judge during trial. */
  tableChair(): Promise<Persona> {
    return this.story.track === 'IN_TRIAL' ? this.office('TRIAL_JUDGE') : this.mediator();
  }

  bodyKey(): string {
    return this.story.body ?? 'b-people';
  }

  /** The story's mediator, or another of the body's where one has been named already. */
  mediatorKey(besides?: string): string {
    const { mediator } = this.story;
    if (mediator !== undefined && mediator !== besides) return mediator;
    const others = county().mediators.filter(
      ({ key, bodies }) => key !== besides && bodies.includes(this.bodyKey()),
    );
    return others[0]?.key ?? '';
  }

  /** Who writes the matter down: the applicant, or a clerk for the applicant. */
  teller(): Promise<Persona> {
    const [first] = this.story.parties;
    const own = OWN_HAND.includes(this.story.channel) && first !== undefined && this.actsInPerson(first.key);
    return own ? this.speakerFor(first.key) : this.office('GUIDE_CLERK');
  }

  tellsOneself(): boolean {
    const [first] = this.story.parties;
    return OWN_HAND.includes(this.story.channel) && first !== undefined && this.actsInPerson(first.key);
  }

  /** The party, or the guardian of one who cannot act alone. */
  speakerFor(key: string): Promise<Persona> {
    const { phone, name } = this.personFor(key);
    if (phone === undefined) throw new Error(`${key} of the story has no telephone`);
    return this.cast.party(phone, name);
  }

  private actsInPerson(key: string): boolean {
    const { kind, capacity = 'FULL', person } = this.partyOf(key);
    return kind === 'NATURAL' && !GUARDED.includes(capacity) && person.phone !== undefined;
  }

  private personFor(key: string): { readonly phone?: string; readonly name: string } {
    const { person, capacity = 'FULL' } = this.partyOf(key);
    const { mandates = [] } = this.story;
    const guardian = mandates.find(({ party, kind }) => party === key && kind === 'GUARDIAN');
    return GUARDED.includes(capacity) && guardian ? guardian.person : person;
  }

  private partyOf(key: string): Story['parties'][number] {
    const party = this.story.parties.find((one) => one.key === key);
    if (!party) throw new Error(`the story has no ${key}`);
    return party;
  }
}
