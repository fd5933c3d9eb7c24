import type { SecurityClock } from '#access';
import type { Stretch } from './read-room.js';
import type { PlaceEntity } from '../persistence/room.entity.js';
import type { ReadStandings } from './read-standings.js';
import type { RoomSeats, Seat } from './room-seats.js';
import { BOUNDS } from './room-settings.js';
import type { RoomHint, Spoken } from './room-stirs.js';
import { glimpseOf, markOf, sightOf, type Sight, type Standing } from './sight.js';
import type { ToldMessage } from './told-room.js';

/** The connections, as far as telling needs them. */
export interface Teller {
  changed(memberId: string, roomId: string): void;
  message(memberIds: readonly string[], roomId: string, message: ToldMessage): void;
}

/** A seat, how far its room has come, and what its person sees of it where that may be new. */
interface Here {
  readonly seat: Seat;
  readonly places: readonly PlaceEntity[];
  readonly fresh?: Fresh;
}

interface Fresh {
  readonly seen: Sight;
  readonly mark: string;
}

/** What somebody in the room has not been told yet. */
type Lacking = Stretch & { readonly roomId: string };

/**
 * Decides who is told what. A message is told to whoever may read its place, when it is the next one they have not been
 * told; whoever lacks one before it is told both from the table.
 */
export class RoomTelling {
  constructor(
    private readonly seats: RoomSeats,
    private readonly standings: ReadStandings,
    private readonly clock: SecurityClock,
    private readonly teller: Teller,
  ) {}

  /** From memory, to those last looked at with the room as it was when this was said. Answers what has to be looked at. */
  spoken(words: readonly Spoken[]): RoomHint[] {
    return words.flatMap(({ roomId, roomVersion, message }) => {
      if (!this.isAsLookedAt(roomId, roomVersion)) return [{ roomId }];
      this.tell(roomId, message);
      const hint = { roomId, upTo: { [message.placeId]: message.seq } };
      return this.lackingBy(hint).length === 0 ? [] : [hint];
    });
  }

  /** Reads what is new in these rooms and tells it. Answers the seats of those who have lost the right to be there. */
  async bringUp(hints: readonly RoomHint[]): Promise<Seat[]> {
    const changed = await this.tellWords(hints.filter(({ upTo }) => upTo !== undefined));
    const whole = hints.filter(({ upTo }) => upTo === undefined).map(({ roomId }) => roomId);
    return this.tellAll([...whole, ...changed]);
  }

  /** Where only messages came nothing else is read again. Answers the rooms that have changed after all. */
  private async tellWords(hints: readonly RoomHint[]): Promise<string[]> {
    if (hints.length === 0) return [];
    const lacking = hints.flatMap((hint) => this.lackingBy(hint));
    const found = await this.standings.messages(lacking);
    // Read after the messages: who was moved away before one of them was said, was so in a later version.
    const versions = await this.standings.versions(hints.map(({ roomId }) => roomId));
    const isKnown = (roomId: string): boolean => this.isAsLookedAt(roomId, versions.get(roomId));
    for (const { roomId, placeId } of lacking.filter((one) => isKnown(one.roomId)))
      for (const message of found.get(placeId) ?? []) this.tell(roomId, message);
    return hints
      .filter((hint) => !isKnown(hint.roomId) || this.lackingBy(hint).length > 0)
      .map(({ roomId }) => roomId);
  }

  private async tellAll(roomIds: readonly string[]): Promise<Seat[]> {
    const looked = await this.standings.of(roomIds.filter((roomId) => this.seats.has(roomId)));
    const [here, lost]: [Here[], Seat[]] = [[], []];
    for (const found of looked.values()) {
      const mark = markOf(found.standing, this.clock.now());
      for (const seat of this.seats.of(found.standing.room.id))
        if (this.standings.mayStay(seat.actor, found)) here.push(...this.lookAt(seat, found.standing, mark));
        else lost.push(seat);
    }
    for (const { roomId, id } of lost) this.seats.leave(roomId, id);
    await this.catchUp(here);
    for (const { seat, fresh } of here) if (fresh) this.tellChange(seat, fresh);
    return lost;
  }

  private lookAt(seat: Seat, standing: Standing, mark: string): Here[] {
    const { places } = standing;
    if (seat.mark === mark) return [{ seat, places }];
    const self = standing.people.find(({ id }) => id === seat.presenceId);
    if (!self) return [];
    const seen = sightOf(self, standing, this.clock.now());
    const readable = new Set(seen.places.map(({ id }) => id));
    Object.assign(seat, { readable, version: standing.room.version, placeId: seen.placeId });
    return [{ seat, places, fresh: { seen, mark } }];
  }

  /** Page after page, until everybody has what they may read. */
  private async catchUp(here: readonly Here[]): Promise<void> {
    for (let lacking = lackingOf(here); lacking.length > 0;) {
      const found = await this.standings.messages(lacking);
      for (const { roomId, placeId } of lacking)
        for (const message of found.get(placeId) ?? []) this.tell(roomId, message);
      const left = lackingOf(here.filter(({ seat }) => this.seats.holds(seat)));
      if (JSON.stringify(left) === JSON.stringify(lacking)) throw new Error('numbers without a message');
      lacking = left;
    }
  }

  private tellChange(seat: Seat, { seen, mark }: Fresh): void {
    seat.mark = mark;
    const glimpse = glimpseOf(seen);
    if (seat.glimpse !== glimpse) {
      seat.glimpse = glimpse;
      this.teller.changed(seat.id, seat.roomId);
    }
    if (seen.placeId === null) this.seats.leave(seat.roomId, seat.id);
  }

  /** To those whose next one it is. */
  private tell(roomId: string, message: ToldMessage): void {
    const { placeId, seq } = message;
    const next = this.readersOf(roomId, placeId).filter((seat) => lastTold(seat, placeId) === seq - 1);
    for (const { told } of next) told.set(placeId, seq);
    const ids = next.map(({ id }) => id);
    if (ids.length > 0) this.teller.message(ids, roomId, message);
  }

  private lackingBy({ roomId, upTo = {} }: RoomHint): Lacking[] {
    return Object.entries(upTo).flatMap(([placeId, last]) => {
      const told = this.readersOf(roomId, placeId).map((seat) => lastTold(seat, placeId));
      const from = Math.min(...told) + 1;
      return from <= last ? [{ roomId, placeId, ...pageFrom(from, last) }] : [];
    });
  }

  private readersOf(roomId: string, placeId: string): Seat[] {
    return this.seats.of(roomId).filter(({ readable }) => readable.has(placeId));
  }

  private isAsLookedAt(roomId: string, version: number | undefined): boolean {
    return this.seats.of(roomId).every((seat) => seat.version === version);
  }
}

const lastTold = ({ told }: Seat, placeId: string): number => told.get(placeId) ?? 0;

const pageFrom = (from: number, last: number): { from: number; to: number } => ({
  from,
  to: Math.min(last, from + BOUNDS.pageOfMessages - 1),
});

/** By place, from the first number anybody lacks; no further than what was looked at. */
function lackingOf(here: readonly Here[]): Lacking[] {
  const found = new Map<string, Lacking>();
  for (const { seat, places } of here)
    for (const { id: placeId, lastSeq } of places.filter(({ id }) => seat.readable.has(id))) {
      const from = lastTold(seat, placeId) + 1;
      if (from > lastSeq || from >= (found.get(placeId)?.from ?? Infinity)) continue;
      found.set(placeId, { roomId: seat.roomId, placeId, ...pageFrom(from, lastSeq) });
    }
  return [...found.values()];
}
