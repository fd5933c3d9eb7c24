/** People on the live line in the room of a session, and what each of them was told there. */
import type { LiveRefusal, RoomEntered, RoomMessage, RoomSaid } from '#contracts';
import type { Persona } from '#journey';
import { newId } from '#kernel';
import { LiveClient } from './live-client.js';
import type { SessionRoom } from './session-room.js';

export class Guest {
  readonly heard: RoomMessage[] = [];
  /** How often they were told to look again. */
  changes = 0;

  constructor(
    readonly who: Persona,
    readonly line: LiveClient,
  ) {
    line.socket.on('room.message', (message: RoomMessage) => this.heard.push(message));
    line.socket.on('room.changed', () => (this.changes += 1));
  }

  get words(): (string | null)[] {
    return this.heard.filter(({ kind }) => kind === 'WORDS').map(({ words }) => words);
  }
}

export class RoomGuests {
  private readonly open: LiveClient[] = [];

  constructor(
    private readonly url: string,
    private readonly room: SessionRoom,
  ) {}

  async connect(who: Persona): Promise<Guest> {
    const line = await LiveClient.connect(this.url, who.token);
    this.open.push(line);
    return new Guest(who, line);
  }

  enter({ line }: Guest): Promise<RoomEntered | LiveRefusal> {
    return line.ask('room.enter', this.room.at);
  }

  async inside(who: Persona): Promise<Guest> {
    const guest = await this.connect(who);
    const told = await this.enter(guest);
    if (!told.ok) throw new Error(`not let in: ${told.problem.rule ?? told.problem.code}`);
    return guest;
  }

  /** The mediator, the applicant and the respondent. */
  async everybody(): Promise<{ m: Guest; a: Guest; r: Guest }> {
    const { mediator, matter } = this.room;
    return {
      m: await this.inside(mediator),
      a: await this.inside(matter.applicant),
      r: await this.inside(matter.respondent),
    };
  }

  /** Where they are, unless it is said otherwise. */
  async say({ who, line }: Guest, words: string, more: object = {}): Promise<RoomSaid> {
    const { roomId, placeId } = await this.room.seenBy(who);
    return line.ask<RoomSaid>('room.say', { roomId, placeId, clientId: newId(), words, ...more });
  }

  leave(): void {
    for (const line of this.open.splice(0)) line.close();
  }
}

/** The rule or the code of a refusal; undefined where there is none. */
export const ruleOf = (told: unknown): string | undefined => {
  const { problem } = told as { problem?: { rule?: string; code: string } };
  return problem?.rule ?? problem?.code;
};
