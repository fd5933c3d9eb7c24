import { Injectable } from '@nestjs/common';
import type { Reads } from '#platform/database';
import type { RoomRole } from '../domain/place.js';

/** Who looks: in what capacity, for which parties, and which places they may read. */
export interface Looker {
  readonly role: RoomRole;
  readonly partyIds: readonly string[];
  readonly readable: ReadonlySet<string>;
}

/** Something that lies in a room. Another sign, and whoever sees it is told to look again. */
export interface Thing {
  readonly sign: string;
  seenBy(looker: Looker): boolean;
}

/** What lies in these rooms, by room. */
export interface LaysThings {
  in(reads: Reads, roomIds: readonly string[]): Promise<ReadonlyMap<string, readonly Thing[]>>;
}

/** What is seen in a room besides its places and people: rooms of the house that lay something there say so here. */
@Injectable()
export class Besides implements LaysThings {
  private readonly sources: LaysThings[] = [];

  add(source: LaysThings): void {
    this.sources.push(source);
  }

  async in(reads: Reads, roomIds: readonly string[]): Promise<ReadonlyMap<string, readonly Thing[]>> {
    const found = await Promise.all(this.sources.map((source) => source.in(reads, roomIds)));
    return new Map(roomIds.map((id) => [id, found.flatMap((things) => things.get(id) ?? [])]));
  }
}
