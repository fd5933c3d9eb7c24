/** A matter in mediation on the server under test, its session open, and the people who sit at it. */
import { randomUUID } from 'node:crypto';
import type { LastMessage } from '#contracts';
import { Guide, readCounty, type Cast, type GuidedDispute, type Persona } from '#journey';
import type { ToldRoom } from '#room';
import { Line, type Answer, type Connect } from './line.js';
import { story } from './story.js';

const HOUR_MS = 3_600_000;

export interface People {
  readonly mediator: Persona;
  readonly applicant: Persona;
  readonly respondent: Persona;
  /** Has an office at the court, and no part in what is said. */
  readonly officer: Persona;
}
export type Who = keyof People;

export class Table {
  private readonly lines: Line[] = [];
  private sits = false;

  private constructor(
    readonly url: string,
    readonly people: People,
    private readonly guide: Guide,
    private readonly dispute: GuidedDispute,
    private readonly connect: Connect,
  ) {}

  static async laid(
    url: string,
    cast: Cast,
    connect: Connect = (at, token) => Line.open(at, token),
  ): Promise<Table> {
    const guide = new Guide(cast, await readCounty(cast), await clockOf(cast));
    const dispute = await guide.open(story);
    await guide.bringTo(dispute, 'mediating');
    await guide.checkIdentities(dispute);
    const people = {
      mediator: await dispute.people.mediator(),
      applicant: await dispute.people.speakerFor('a1'),
      respondent: await dispute.people.speakerFor('r1'),
      officer: await dispute.people.officer(),
    };
    return new Table(url, people, guide, dispute, connect);
  }

  /** A room of its own for each clause; nobody has come in yet. */
  async newSession({ opened = true } = {}): Promise<void> {
    await this.endSession();
    const startsAt = new Date((await clockOf(this.dispute.people.cast)).now().getTime() + HOUR_MS);
    await this.guide.scheduleSession(this.dispute, { startsAt: startsAt.toISOString() });
    this.sits = opened;
    if (opened) await this.guide.openSession(this.dispute);
  }

  private async endSession(): Promise<void> {
    if (this.session === undefined) return;
    if (!this.sits) await this.guide.openSession(this.dispute);
    await this.guide.closeSession(this.dispute);
  }

  get disputeId(): string {
    return this.dispute.id;
  }

  get at(): { disputeId: string; roomId: string } {
    return { disputeId: this.dispute.id, roomId: this.session ?? '' };
  }

  private get session(): string | undefined {
    return this.dispute.session?.id;
  }

  async line(who: Who): Promise<Line> {
    return this.lineWith(this.people[who].token);
  }

  async lineWith(token: string): Promise<Line> {
    const line = await this.connect(this.url, token);
    this.lines.push(line);
    return line;
  }

  /** Who comes back with the last number held of a place is told on the line what came after it. */
  async inside(who: Who, after?: readonly LastMessage[]): Promise<Line> {
    const line = await this.line(who);
    const told = await line.ask('room.enter', { ...this.at, ...(after && { after }) });
    if (told.ok !== true) throw new Error(`${who} was not let in: ${JSON.stringify(told.problem)}`);
    return line;
  }

  /** Everybody is in, and in the joint room. */
  async together(): Promise<Readonly<Record<'mediator' | 'applicant' | 'respondent', Line>>> {
    const mediator = await this.inside('mediator');
    const [applicant, respondent] = [await this.inside('applicant'), await this.inside('respondent')];
    await this.lead('/gathering');
    return { mediator, applicant, respondent };
  }

  seenBy(who: Who): Promise<ToldRoom> {
    return this.people[who].must<ToldRoom>('GET', this.path());
  }

  async placeOf(who: Who): Promise<string | undefined> {
    const { places, placeId } = await this.seenBy(who);
    return places.find(({ id }) => id === placeId)?.kind;
  }

  async say(who: Who, line: Line, words: string, more: object = {}): Promise<Answer> {
    const { roomId, placeId } = await this.seenBy(who);
    return line.ask('room.say', { roomId, placeId, clientId: randomUUID(), words, ...more });
  }

  lead(rest: string, body: object = {}): Promise<{ result: Readonly<Record<string, string>> }> {
    return this.people.mediator.must('POST', this.path(rest), { body });
  }

  path(rest = ''): string {
    return `/disputes/${this.disputeId}/rooms/${this.session ?? ''}${rest}`;
  }

  partyId(key: 'a1' | 'r1'): string {
    return this.dispute.partyId(key);
  }

  leave(): void {
    for (const line of this.lines.splice(0)) line.close();
  }

  /** What was begun is ended: the mediator has room for others again. */
  async clear(): Promise<void> {
    this.leave();
    await this.endSession();
    await this.guide.endAttempt(this.dispute, 'GAP_TOO_WIDE');
  }
}

/** The server's own time, which a demo may have moved. */
async function clockOf(cast: Cast): Promise<{ now: () => Date }> {
  const [administrator = ''] = await cast.accountsOf('ADMIN');
  const admin = await cast.member(administrator);
  const { now } = await admin.must<{ now: string }>('POST', '/demo/clock', { body: { advance: '1s' } });
  return { now: () => new Date(now) };
}
