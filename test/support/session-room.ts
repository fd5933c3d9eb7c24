/** A session held on screens, with everybody known and told their rights, as far as a test needs it. */
import type { LiveRefusal, RoomEntered } from '#contracts';
import type { Persona } from '#journey';
import type { ToldRoom } from '#room';
import { LiveClient } from './live-client.js';
import { both, MediationDesk, type StepAnswer } from './mediation-desk.js';
import { consent, type PlacedMatter } from './placed-matter.js';
import type { World } from './world.js';

type RoomKind = 'JOINT' | 'ASYNC';

export class SessionRoom {
  private constructor(
    private readonly desk: MediationDesk,
    readonly matter: PlacedMatter,
    readonly mediator: Persona,
    readonly roomId: string,
    private readonly others: readonly Joined[] = [],
  ) {}

  /** Arranged; nobody's identity is checked, nobody has read anything. */
  static async arranged(world: World, kind: RoomKind = 'JOINT'): Promise<SessionRoom> {
    const desk = new MediationDesk(world);
    const [matter, mediator] = [await desk.mediating(), await world.staff('qiuheng')];
    if (kind === 'ASYNC') await consentToWrite(matter, both(matter));
    const session = { kind, partyIds: [matter.a, matter.r], startsAt: desk.inAnHour() };
    const { result } = await matter.act<StepAnswer>(mediator, 'sessions', session);
    return new SessionRoom(desk, matter, mediator, result['sessionId'] ?? '');
  }

  /** With others who joined when the talks had begun; everybody is known, told their rights, and the session is open. */
  static async withOthers(
    world: World,
    joiners: readonly Joiner[],
    { kind = 'JOINT', ...choice }: { claims?: number; kind?: RoomKind } = {},
  ): Promise<{ room: SessionRoom; others: Joined[] }> {
    const desk = new MediationDesk(world);
    const [matter, mediator] = [await desk.mediating(choice), await world.staff('qiuheng')];
    const others: Joined[] = [];
    for (const joiner of joiners) others.push(await joined(world, matter, joiner));
    // Whoever joins may be somebody the mediator knows (TY 12).
    const appointment = `appointments/${await desk.appointmentOf(matter)}`;
    await matter.act(mediator, `${appointment}/disclosure`, { hasRelation: false });
    const partyIds = [matter.a, matter.r, ...others.map(([, id]) => id)];
    if (kind === 'ASYNC') await consentToWrite(matter, [...both(matter), ...others]);
    const session = { kind, partyIds, startsAt: desk.inAnHour() };
    const { result } = await matter.act<StepAnswer>(mediator, 'sessions', session);
    const room = new SessionRoom(desk, matter, mediator, result['sessionId'] ?? '', others);
    await room.ready();
    for (const [who, id] of others) await room.known(who, id);
    await matter.act(mediator, `sessions/${room.roomId}/opening`, { presentPartyIds: partyIds });
    return { room, others };
  }

  static async begun(world: World, kind: RoomKind = 'JOINT'): Promise<SessionRoom> {
    const room = await SessionRoom.arranged(world, kind);
    await room.ready();
    await room.begin();
    return room;
  }

  async ready(): Promise<void> {
    for (const [who, partyId] of both(this.matter)) await this.known(who, partyId);
  }

  private async known(who: Persona, partyId: string): Promise<void> {
    const { matter, mediator, roomId } = this;
    await matter.act(mediator, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
    await matter.act(who, `sessions/${roomId}/rights`, { partyId, textVersion: 'v1' });
  }

  async begin(): Promise<void> {
    const { a, r } = this.matter;
    const path = `sessions/${this.roomId}/opening`;
    await this.matter.act(this.mediator, path, { presentPartyIds: [a, r] });
  }

  async end(): Promise<void> {
    await this.matter.act(this.mediator, `sessions/${this.roomId}/closing`, {});
  }

  /** A mediator has only so many matters at a time: without the respondent and those who joined, this one is over. */
  async giveUp(): Promise<void> {
    const { respondent, r, id } = this.matter;
    for (const [who, partyId] of [[respondent, r] as const, ...this.others])
      await who.ask('POST', `/disputes/${id}/consents/withdrawal`, { body: { partyId, scope: 'MEDIATION' } });
  }

  another(): Promise<PlacedMatter> {
    return this.desk.mediating();
  }

  /** On the live line, and let in. */
  async comeIn(url: string, who: Persona): Promise<LiveClient> {
    const line = await LiveClient.connect(url, who.token);
    const told = await line.ask<RoomEntered | LiveRefusal>('room.enter', this.at);
    if (!told.ok) throw new Error(`not let in: ${told.problem.rule ?? told.problem.code}`);
    return line;
  }

  get startsAt(): string {
    return this.desk.inAnHour();
  }

  get at(): { disputeId: string; roomId: string } {
    return { disputeId: this.matter.id, roomId: this.roomId };
  }

  path(rest = ''): string {
    return `/disputes/${this.matter.id}/rooms/${this.roomId}${rest}`;
  }

  seenBy(who: Persona): Promise<ToldRoom> {
    return who.must<ToldRoom>('GET', this.path());
  }

  async lead(rest: string, body: object = {}): Promise<Readonly<Record<string, string>>> {
    return (await this.mediator.must<StepAnswer>('POST', this.path(rest), { body })).result;
  }

  async placeOf(who: Persona): Promise<string> {
    const { places, placeId } = await this.seenBy(who);
    return places.find(({ id }) => id === placeId)?.kind ?? 'NOWHERE';
  }

  /** By the mediator's view of who is there. */
  async personOf(role: string, partyId?: string): Promise<string> {
    const { people } = await this.seenBy(this.mediator);
    const is = (one: (typeof people)[number]): boolean =>
      one.role === role && (partyId === undefined || one.partyIds.includes(partyId));
    return people.find(is)?.personId ?? '';
  }
}

/** Talking at separate times is for those who agreed to it (ZS 20). */
async function consentToWrite(matter: PlacedMatter, people: readonly Joined[]): Promise<void> {
  for (const [who, partyId] of people) await consent(matter, who, partyId, 'ONLINE');
}

export type Joined = readonly [who: Persona, partyId: string];

export interface Joiner {
  readonly role: 'APPLICANT' | 'THIRD_PARTY';
  readonly kind: 'NATURAL' | 'LEGAL';
  readonly name: string;
  readonly organisation?: { readonly organisationName: string; readonly creditCode: string };
}

export const APPLICANT: Joiner = { role: 'APPLICANT', kind: 'NATURAL', name: '陆小满' };
export const INSURER: Joiner = {
  ...{ role: 'THIRD_PARTY', kind: 'LEGAL', name: '保康' },
  organisation: { organisationName: '安平财产保险股份有限公司望澜支公司', creditCode: '91339921MA0DM021M4' },
};

let phones = 0;

/** Another party, named by the officer, who agrees to mediation. */
export async function joined(world: World, matter: PlacedMatter, joiner = APPLICANT): Promise<Joined> {
  phones += 1;
  const phone = `1543000${String(phones).padStart(4, '0')}`;
  const { role, kind, name, organisation } = joiner;
  const party = { key: `j${phones}`, role, kind, person: { name, phone }, ...organisation };
  await matter.decide(matter.officer, 'parties', party);
  const seen = (await matter.officer.dispute(matter.id))['parties'] as { id: string }[];
  const partyId = seen.at(-1)?.id ?? '';
  const who = await world.cast.party(phone);
  for (const scope of ['MEDIATION', 'DATA']) await consent(matter, who, partyId, scope);
  return [who, partyId];
}
