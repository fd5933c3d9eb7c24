import { Injectable } from '@nestjs/common';
import { Nodes, type Topic } from '#live';
import { noSuchPlace } from '../domain/room.errors.js';
import { RoomLines } from './room-lines.js';
import type { OfPlace } from './read-stirs.js';
import { BOUNDS } from './room-settings.js';

export type Typed = OfPlace & { readonly personId: string };

export interface TypingTeller {
  typing(memberIds: readonly string[], typed: Typed): void;
}

/** Above so many people, those who have stopped typing are forgotten. */
const MANY = 1_000;

/** Somebody is writing: told on a little later to those who are in the same place, kept nowhere, and asked of no table. */
@Injectable()
export class Typing {
  private readonly between: Topic<Typed>;
  private readonly toldAt = new Map<string, number>();
  private teller: TypingTeller | undefined;

  constructor(
    private readonly lines: RoomLines,
    nodes: Nodes,
  ) {
    this.between = nodes.topic<Typed>('room-typing', {
      about: ({ placeId, personId }) => `${placeId} ${personId}`,
      joined: (_earlier, later) => later,
    });
    this.between.onTold((typed) => {
      for (const one of typed) this.tell(one);
    });
  }

  start(teller: TypingTeller): void {
    this.teller = teller;
  }

  /** @throws `room.place-not-found` for who is not there */
  execute(memberId: string, { roomId, placeId }: OfPlace): void {
    const seat = this.lines.seatsIn(roomId).find(({ id }) => id === memberId);
    if (seat?.placeId !== placeId) throw noSuchPlace();
    const { personId } = seat.actor;
    if (!this.isDue(personId)) return;
    const typed = { roomId, placeId, personId };
    this.tell(typed);
    this.between.tell([typed]);
  }

  private isDue(personId: string): boolean {
    const now = performance.now();
    const isOld = (at: number): boolean => now - at >= BOUNDS.typingEveryMs;
    if (!isOld(this.toldAt.get(personId) ?? -Infinity)) return false;
    if (this.toldAt.size > MANY) for (const [id, at] of this.toldAt) if (isOld(at)) this.toldAt.delete(id);
    this.toldAt.set(personId, now);
    return true;
  }

  private tell(typed: Typed): void {
    const there = this.lines
      .seatsIn(typed.roomId)
      .filter(({ placeId, actor }) => placeId === typed.placeId && actor.personId !== typed.personId);
    if (there.length > 0)
      this.teller?.typing(
        there.map(({ id }) => id),
        typed,
      );
  }
}
