/** Somebody in a room, as a careful screen behaves: comes back after a break, reads on from the last number, says again. */
import { setTimeout as pause } from 'node:timers/promises';
import type { EnterRoomRequest, LiveRefusal, RoomEntered, RoomMessage, RoomSaid } from '#contracts';
import { newId } from '#kernel';
import type { ToldMessage, ToldRoom } from '#room';
import { LiveClient } from './live-client.js';
import type { Heard, Message } from './room-history.js';

export interface MemberOf {
  readonly disputeId: string;
  readonly roomId: string;
  readonly token: string;
  readonly personId: string;
  readonly leads: boolean;
  /** The address to turn to now; another one after a break, perhaps. */
  readonly address: () => string;
}

interface Pending {
  readonly placeId: string;
  readonly clientId: string;
}

/** Refused because of where one is; it was not said. */
const NOT_HERE = ['room.speaks-where-one-is', 'room.place-is-open', 'room.is-not-over'];
/** Whoever gets one of these does not know that it was said, or knows that it was not: the same message is sent again. */
const SAY_AGAIN = ['platform.database-unavailable', 'platform.outcome-unknown', 'platform.busy'];
const PATIENCE_MS = 150;

export class RoomMember {
  readonly told: Heard[] = [];
  readonly kept: Heard[] = [];
  readonly acknowledged: Message[] = [];
  /** Answers nobody should ever get. */
  readonly strange: string[] = [];
  private readonly last = new Map<string, number>();
  private line: LiveClient | undefined;
  private connection = 0;
  private url = '';
  private placeId: string | null = null;
  private pending: Pending | undefined;
  private reading: Promise<void> = Promise.resolve();

  constructor(readonly of: MemberOf) {}

  get isConnected(): boolean {
    return this.line?.socket.connected === true;
  }

  /** Says something, waits a little, and so on; whatever breaks is tried again. */
  async talk(stop: { now: boolean }, everyMs: number): Promise<void> {
    while (!stop.now) {
      await this.tryOnce(() => this.sayNext());
      await pause(everyMs * (0.5 + Math.random()));
    }
  }

  /** Everything said is answered, everything there is to read has been read. */
  async settle(): Promise<void> {
    const isSettled = async (): Promise<boolean> => {
      const done = await this.tryOnce(async () => {
        await this.come();
        if (this.pending) await this.sayNext();
        await this.look();
      });
      return done && this.pending === undefined;
    };
    while (!(await isSettled())) await pause(PATIENCE_MS);
  }

  /** The line breaks, without a word to the server. */
  cut(): void {
    this.line?.breakOff();
  }

  close(): void {
    this.line?.close();
  }

  async come(): Promise<void> {
    if (this.isConnected) return;
    this.line?.close();
    this.url = this.of.address();
    const line = await LiveClient.connect(this.url, this.of.token, { timeout: 3_000 });
    this.line = line;
    this.connection += 1;
    const { connection } = this;
    line.socket.on('room.message', (message: RoomMessage) => this.hear(message, connection));
    line.socket.on('room.changed', () => void this.tryOnce(() => this.look()));
    const { disputeId, roomId } = this.of;
    const entered = await this.ask<RoomEntered>('room.enter', { disputeId, roomId, ...this.whatOneHas() });
    if (!entered.ok) throw new Error(entered.problem.code);
    await this.look();
  }

  /** Some are told the rest on the line, others read it. */
  private whatOneHas(): Pick<EnterRoomRequest, 'after'> {
    if (this.connection % 2 === 0) return {};
    return { after: [...this.last].map(([placeId, seq]) => ({ placeId, seq })) };
  }

  /** Where one is, and what was said meanwhile. */
  async look(): Promise<void> {
    const seen = await this.get<ToldRoom>('');
    this.placeId = seen.placeId;
    for (const { id, lastSeq } of seen.places) if (this.lastOf(id) < lastSeq) await this.readOn(id);
    if (seen.state === 'frozen' && this.of.leads) await this.lead('/resumption');
  }

  async lead(rest: string): Promise<void> {
    const { url, of } = this;
    const headers = { authorization: `Bearer ${of.token}`, 'content-type': 'application/json' };
    const key = { 'idempotency-key': newId() };
    await fetch(`${url}${this.path(rest)}`, { method: 'POST', headers: { ...headers, ...key }, body: '{}' });
  }

  private async sayNext(): Promise<void> {
    await this.come();
    if (this.placeId === null) return;
    this.pending ??= { placeId: this.placeId, clientId: newId() };
    const { pending, of } = this;
    const told = await this.ask<RoomSaid>('room.say', { roomId: of.roomId, ...pending, words: '在' });
    if (told.ok) this.acknowledged.push({ ...pending, personId: of.personId, seq: told.seq });
    else await this.refused(told);
    this.pending = undefined;
  }

  /** @throws Error as soon as the line breaks: no answer will come over it */
  private async ask<T>(event: string, asked: object): Promise<T | LiveRefusal> {
    const { line } = this;
    if (!line?.socket.connected) throw new Error('no line');
    const broken = line.ended().then((why): never => {
      throw new Error(why);
    });
    return Promise.race([line.ask<T | LiveRefusal>(event, asked), broken]);
  }

  /** @throws Error where it may have been said, or may be said later */
  private async refused({ problem: { rule, code } }: LiveRefusal): Promise<void> {
    if (SAY_AGAIN.includes(code)) throw new Error(code);
    if (!NOT_HERE.includes(rule ?? '')) this.strange.push(`${this.of.personId}: ${rule ?? code}`);
    await this.look();
  }

  private hear({ placeId, seq, personId, clientId }: RoomMessage, connection: number): void {
    const heard = { placeId, seq, personId, clientId, who: this.of.personId, connection };
    this.told.push(heard);
    if (seq > this.lastOf(placeId) + 1) void this.tryOnce(() => this.readOn(placeId));
    else this.keep(heard);
  }

  private keep(heard: Heard): void {
    if (heard.seq !== this.lastOf(heard.placeId) + 1) return;
    this.last.set(heard.placeId, heard.seq);
    this.kept.push(heard);
  }

  private readOn(placeId: string): Promise<void> {
    const mine = this.reading.then(() => this.readPages(placeId));
    this.reading = mine.catch(() => undefined);
    return mine;
  }

  private async readPages(placeId: string): Promise<void> {
    const { connection } = this;
    for (let more = true; more;) {
      const after = this.lastOf(placeId);
      const rest = `/places/${placeId}/messages?after=${after}`;
      const { items, lastSeq } = await this.get<{ items: ToldMessage[]; lastSeq: number }>(rest);
      for (const { seq, personId, clientId } of items)
        this.keep({ placeId, seq, personId, clientId, who: this.of.personId, connection });
      more = this.lastOf(placeId) < lastSeq && this.lastOf(placeId) > after;
    }
  }

  private async get<T>(rest: string): Promise<T> {
    const headers = { authorization: `Bearer ${this.of.token}` };
    const answer = await fetch(`${this.url}${this.path(rest)}`, { headers });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return (await answer.json()) as T;
  }

  /** Lines break here, and processes die: nothing of it is a failure by itself. */
  private async tryOnce(step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch {
      await pause(PATIENCE_MS * Math.random());
      return false;
    }
  }

  private lastOf(placeId: string): number {
    return this.last.get(placeId) ?? 0;
  }

  private path(rest: string): string {
    return `/api/v1/disputes/${this.of.disputeId}/rooms/${this.of.roomId}${rest}`;
  }
}
