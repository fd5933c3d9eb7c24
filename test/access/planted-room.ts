import type { LiveRefusal, RoomEntered, RoomSaid } from '#contracts';
import type { Persona } from '#journey';
import { newId } from '#kernel';
import { LiveClient } from '#testing/live-client';
import type { MarkerKind } from './marker.js';
import { personIdOf } from './personas.js';
import type { PlantedMatter } from './planted-matter.js';

/** Who comes into the room: the agent with a1, for whom it speaks. */
const INSIDE = ['a1', 'agent', 'a2', 'r1'] as const;
type Guest = (typeof INSIDE)[number] | 'mediator';

interface Seat {
  readonly persona: Persona;
  readonly personId: string;
  readonly line: LiveClient;
  /** Where they are. */
  placeId: string;
}

/** The session of a planted matter, held on screens: everybody waits on their side, and each side has a caucus. */
export class PlantedRoom {
  private readonly seats = new Map<Guest, Seat>();
  /** What was asked for in the room, as it was sent. */
  readonly requests: (readonly [path: string, body: object])[] = [];
  readonly caucus: Record<'a1' | 'r1', string> = { a1: '', r1: '' };

  private constructor(
    readonly matter: PlantedMatter,
    readonly mediator: Persona,
  ) {}

  /** Everybody is known, told their rights, and waits in the lobby; the session is open. */
  static async open(matter: PlantedMatter, mediator: Persona): Promise<PlantedRoom> {
    const room = new PlantedRoom(matter, mediator);
    const partyIds = Object.values(matter.party);
    for (const partyId of partyIds)
      await matter.act(mediator, 'identity-checks', { partyId, how: 'ONLINE_COMPARISON' });
    const startsAt = new Date(matter.world.clock.now().getTime() + 3_600_000).toISOString();
    const session = { kind: 'JOINT', partyIds, startsAt };
    const { sessionId = '' } = await matter.act(mediator, 'sessions', session);
    Object.assign(matter.ids, { sessionId, roomId: sessionId });
    for (const key of ['a1', 'a2', 'r1'] as const) {
      const rights = { partyId: matter.party[key], textVersion: 'v1' };
      await matter.act(await matter.person(key), `sessions/${sessionId}/rights`, rights);
    }
    await matter.act(mediator, `sessions/${sessionId}/opening`, { presentPartyIds: partyIds });
    await room.comeIn('mediator', mediator);
    for (const key of INSIDE) await room.comeIn(key, await matter.person(key));
    return room;
  }

  get at(): { disputeId: string; roomId: string } {
    return { disputeId: this.matter.id, roomId: this.matter.ids['roomId'] ?? '' };
  }

  path(rest = ''): string {
    const { disputeId, roomId } = this.at;
    return `/disputes/${disputeId}/rooms/${roomId}${rest}`;
  }

  /** A step in the room. */
  async step<R = Readonly<Record<string, string>>>(who: Guest, rest: string, body: object = {}): Promise<R> {
    const { persona } = this.seat(who);
    this.requests.push([this.path(rest), body]);
    return (await persona.must<{ result: R }>('POST', this.path(rest), { body })).result;
  }

  /** Each side into a caucus of its own; the mediator goes to the one and then to the other. */
  async part(): Promise<void> {
    for (const key of ['a1', 'r1'] as const) {
      const opened = await this.step('mediator', '/caucuses', { partyIds: [this.matter.party[key]] });
      this.caucus[key] = opened['placeId'] ?? '';
    }
    await this.move(this.caucus.a1, ['a1', 'agent', 'mediator']);
    await this.move(this.caucus.r1, ['r1']);
    this.matter.ids['placeId'] = this.caucus.a1;
  }

  async move(placeId: string, guests: readonly Guest[]): Promise<void> {
    const moves = guests.map((guest) => ({ personId: this.seat(guest).personId, placeId }));
    await this.step('mediator', '/moves', { moves });
    for (const guest of guests) this.seat(guest).placeId = placeId;
  }

  /** Words nobody else says, where the guest is; answers them with their number. */
  async say(guest: Guest, kind: MarkerKind, of: readonly string[]): Promise<{ words: string; seq: number }> {
    const { line, placeId } = this.seat(guest);
    const words = this.matter.words(kind, of);
    const saying = { roomId: this.at.roomId, placeId, clientId: newId(), words };
    const said = await line.ask<RoomSaid | LiveRefusal>('room.say', saying);
    if (!said.ok) throw new Error(`${guest} was not heard: ${JSON.stringify(said)}`);
    return { words, seq: said.seq };
  }

  /** What is said on both sides behind closed doors, by everybody who is there. */
  async speakApart(): Promise<void> {
    await this.move(this.caucus.a1, ['mediator']);
    for (const guest of ['a1', 'agent', 'mediator'] as const) await this.say(guest, 'caucus-words', ['a1']);
    await this.move(this.caucus.r1, ['mediator']);
    for (const guest of ['r1', 'mediator'] as const) await this.say(guest, 'caucus-words', ['r1']);
    await this.say('a2', 'lobby-words', ['a1', 'a2']);
  }

  leave(): void {
    for (const { line } of this.seats.values()) line.close();
  }

  private async comeIn(guest: Guest, persona: Persona): Promise<void> {
    const line = await LiveClient.connect(this.matter.world.url, persona.token);
    const told = await line.ask<RoomEntered | LiveRefusal>('room.enter', this.at);
    if (!told.ok) throw new Error(`${guest} was not let in: ${JSON.stringify(told)}`);
    const personId = await personIdOf(persona);
    this.seats.set(guest, { persona, personId, line, placeId: told.placeId ?? '' });
  }

  private seat(guest: Guest): Seat {
    const seat = this.seats.get(guest);
    if (!seat) throw new Error(`${guest} is not in the room`);
    return seat;
  }
}
