/** A mediator and three parties who go through points of fact: what tests of elements do again and again. */
import type { Persona } from '#journey';
import { consent, type PlacedMatter } from '#testing/placed-matter';
import { APPLICANT, SessionRoom, type Joined } from '#testing/session-room';
import type { World } from '#testing/world';
import type { ToldElement, ToldElements } from './application/told-elements.js';

export class ElementTable {
  readonly matter: PlacedMatter;
  readonly mediator: Persona;
  private agents = 0;

  private constructor(
    private readonly world: World,
    readonly room: SessionRoom,
    readonly third: Persona,
    readonly thirdId: string,
  ) {
    this.matter = room.matter;
    this.mediator = room.mediator;
  }

  static async open(world: World): Promise<ElementTable> {
    const { room, others } = await SessionRoom.withOthers(world, [APPLICANT]);
    const [third, thirdId] = others[0] as Joined;
    return new ElementTable(world, room, third, thirdId);
  }

  get everybody(): readonly (readonly [Persona, string])[] {
    const { applicant, a, respondent, r } = this.matter;
    return [
      [applicant, a],
      [respondent, r],
      [this.third, this.thirdId],
    ];
  }

  path(rest = ''): string {
    return `/disputes/${this.matter.id}/elements${rest}`;
  }

  list(who: Persona): Promise<ToldElements> {
    return who.must<ToldElements>('GET', this.path());
  }

  async seen(who: Persona, id: string): Promise<ToldElement | undefined> {
    return (await this.list(who)).items.find((one) => one.id === id);
  }

  async stateOf(id: string): Promise<string> {
    return (await this.seen(this.mediator, id))?.state ?? '';
  }

  /** What the applicant says was handed over. */
  amount(): object {
    return {
      ...{ code: 'loan_amount_paid', value: '四万六千元', sourceCode: 'STATEMENT', partyId: this.matter.a },
      reference: '借条',
    };
  }

  async opened(...elements: object[]): Promise<string[]> {
    const body = { elements: elements.length > 0 ? elements : [this.amount()] };
    const answer = await this.mediator.must<{ result: { elementIds: string[] } }>('POST', this.path(), {
      body,
    });
    return answer.result.elementIds;
  }

  async one(...elements: object[]): Promise<string> {
    return (await this.opened(...elements))[0] ?? '';
  }

  say(who: Persona, id: string, partyId: string, more: object = {}): ReturnType<Persona['ask']> {
    return who.ask('POST', this.path(`/${id}/views`), {
      body: { partyId, wording: 1, view: 'AGREED', ...more },
    });
  }

  async allAgree(id: string, wording = 1): Promise<void> {
    for (const [who, partyId] of this.everybody)
      expect((await this.say(who, id, partyId, { wording })).status).toBe(200);
  }

  reworded(id: string, read: number): ReturnType<Persona['ask']> {
    const body = { wording: read, value: '四万元', sourceCode: 'STATEMENT', partyId: this.matter.r };
    return this.mediator.ask('POST', this.path(`/${id}/words`), { body });
  }

  /** The refusing rule, or the code of the error. */
  async refused(who: Persona, rest: string, body: object = {}): Promise<string> {
    const { rule, code } = (await who.ask('POST', this.path(rest), { body })).body as Record<string, string>;
    return rule ?? code ?? '';
  }

  async factsWanted(): Promise<void> {
    for (const [who, partyId] of this.everybody) await consent(this.matter, who, partyId, 'UNDISPUTED_FACTS');
  }

  /** Somebody who stands for the applicant. */
  async standIn(kind: string, powers: readonly string[] = []): Promise<Persona> {
    this.agents += 1;
    const phone = `1544${this.matter.id.replace(/\D/g, '').slice(-5)}${this.agents}`.padEnd(11, '0');
    const person = { name: '苏代理', phone };
    const authority = powers.length > 0 ? 'SPECIAL' : 'GENERAL';
    await this.matter.decide(this.matter.officer, 'mandates', {
      ...{ partyId: this.matter.a, person, kind, authority, powers },
    });
    return this.world.cast.party(phone);
  }
}
