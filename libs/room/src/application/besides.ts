import { Injectable } from '@nestjs/common';
import type { Reads } from '#platform/database';
import type { Presence } from '../domain/place.js';
import { mayRead } from '../domain/place.js';
import type { PlaceEntity } from '../persistence/room.entity.js';

/** Who looks: their parties, their role, and the places they may read. */
export interface Looker {
  readonly role: Presence['role'];
  readonly partyIds: readonly string[];
  readonly readable: ReadonlySet<string>;
}

/** Answers, for each who looks, a short sign of what they see: another sign, and they are told to look again. */
export interface SeenBesides {
  signsIn(reads: Reads, roomId: string): Promise<(looker: Looker) => readonly string[]>;
}

/** What is seen in a room besides its places and people: rooms of the house that lay something there say so here. */
@Injectable()
export class Besides {
  private readonly sources: SeenBesides[] = [];

  add(source: SeenBesides): void {
    this.sources.push(source);
  }

  async in(
    reads: Reads,
    roomId: string,
    places: readonly PlaceEntity[],
  ): Promise<(self: Presence) => readonly string[]> {
    const signs = await Promise.all(this.sources.map((source) => source.signsIn(reads, roomId)));
    return (self) => {
      const readable = new Set(places.filter((place) => mayRead(place, self)).map(({ id }) => id));
      const looker = { role: self.role, partyIds: self.partyIds, readable };
      return signs.flatMap((of) => of(looker));
    };
  }
}
