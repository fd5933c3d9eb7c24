/** What nobody hinted at: found by comparing how every room stands with how it stood. Keeps no words. */
import type { ReadSigns, Signs } from './read-signs.js';
import type { RoomSeats, Seat } from './room-seats.js';
import type { RoomHint } from './room-stirs.js';

/** Once in so many rounds a room is looked at although nothing seems to have changed. */
const ROUNDS = 10;

export class MissedChanges {
  private known = new Map<string, string>();
  private round = 0;

  constructor(
    private readonly signs: Pick<ReadSigns, 'of'>,
    private readonly seats: Pick<RoomSeats, 'roomIds' | 'of'>,
  ) {}

  /** Rooms to be looked at, and places of which somebody lacks the last words. */
  async find(): Promise<RoomHint[]> {
    const ids = this.seats.roomIds;
    const found = await this.signs.of(ids);
    this.round = (this.round + 1) % ROUNDS;
    const before = this.known;
    this.known = new Map(ids.map((id) => [id, this.signOf(id, found.get(id))]));
    return ids.flatMap((roomId, at) => {
      if (at % ROUNDS === this.round || this.known.get(roomId) !== before.get(roomId)) return [{ roomId }];
      const upTo = this.lackingIn(roomId, found.get(roomId));
      return upTo.length === 0 ? [] : [{ roomId, upTo: Object.fromEntries(upTo) }];
    });
  }

  /** Where a look failed, the next round finds everything again. */
  forget(): void {
    this.known.clear();
  }

  /** A room that is no longer there is another one, too; and so is one whose people hold other roles. */
  private signOf(roomId: string, found: Signs | undefined): string {
    const roles = this.seats.of(roomId).map(({ id, actor }) => [id, actor.level, actor.roles]);
    return JSON.stringify([found?.sign, roles]);
  }

  private lackingIn(roomId: string, found: Signs | undefined): [string, number][] {
    const seats = this.seats.of(roomId);
    const lacks = (seat: Seat, placeId: string, last: number): boolean =>
      seat.readable.has(placeId) && (seat.told.get(placeId) ?? 0) < last;
    return [...(found?.last ?? [])].filter(([placeId, last]) =>
      seats.some((seat) => lacks(seat, placeId, last)),
    );
  }
}
