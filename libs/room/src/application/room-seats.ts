/** Who is in rooms through this process, and how far each has been told. Works with what it is given; reads nothing. */
import type { EnteredPlace, LastMessage } from '#contracts';
import type { Actor } from '#kernel';
import { BOUNDS } from './room-settings.js';
import { glimpseOf, type Sight } from './sight.js';

/** One connection of one person in one room of this process. */
export interface Member {
  readonly id: string;
  readonly roomId: string;
  readonly disputeId: string;
  readonly presenceId: string;
  readonly actor: Actor;
}

export interface Seat extends Member {
  /** Number of the last message told, by place. */
  readonly told: Map<string, number>;
  /** What was to be seen when they were last told. */
  glimpse: string;
  /** All that could be seen of the room then, by anybody: as long as it is the same, so is what they see. */
  mark: string | undefined;
  /** Version of the room they were last looked at with; none before the first look. */
  version: number | undefined;
  /** Where they were then. */
  placeId: string | null;
  /** Places they may read in that version. */
  readable: ReadonlySet<string>;
}

export class RoomSeats {
  private readonly byRoom = new Map<string, Map<string, Seat>>();
  private readonly byDispute = new Map<string, Set<string>>();
  private readonly byMember = new Map<string, Set<string>>();

  get roomIds(): string[] {
    return [...this.byRoom.keys()];
  }

  get presenceIds(): string[] {
    return [...new Set(this.all.map(({ presenceId }) => presenceId))];
  }

  has(roomId: string): boolean {
    return this.byRoom.has(roomId);
  }

  /** Whether they are still there. */
  holds({ roomId, id }: Seat): boolean {
    return this.byRoom.get(roomId)?.has(id) === true;
  }

  of(roomId: string): Seat[] {
    return [...(this.byRoom.get(roomId)?.values() ?? [])];
  }

  roomsOfDispute(disputeId: string): readonly string[] {
    return [...(this.byDispute.get(disputeId) ?? [])];
  }

  roomsOf(memberId: string): string[] {
    return [...(this.byMember.get(memberId) ?? [])];
  }

  /** From here on the member is told what comes after what they have. */
  take(member: Member, seen: Sight, places: readonly EnteredPlace[] = placesEntered(seen)): void {
    const { id, roomId, disputeId } = member;
    const told = new Map(places.map(({ placeId, after }) => [placeId, after]));
    const unseen = { mark: undefined, version: undefined, readable: new Set<string>() };
    const more = { told, placeId: seen.placeId, glimpse: glimpseOf(seen), ...unseen };
    const ofRoom = this.byRoom.get(roomId) ?? new Map<string, Seat>();
    ofRoom.set(id, Object.assign(member, more));
    this.byRoom.set(roomId, ofRoom);
    this.byDispute.set(disputeId, (this.byDispute.get(disputeId) ?? new Set()).add(roomId));
    this.byMember.set(id, (this.byMember.get(id) ?? new Set()).add(roomId));
  }

  leave(roomId: string, memberId: string): void {
    const ofRoom = this.byRoom.get(roomId);
    const seat = ofRoom?.get(memberId);
    if (!ofRoom || !seat) return;
    ofRoom.delete(memberId);
    forget(this.byMember, memberId, roomId);
    if (ofRoom.size > 0) return;
    this.byRoom.delete(roomId);
    forget(this.byDispute, seat.disputeId, roomId);
  }

  private get all(): Seat[] {
    return [...this.byRoom.values()].flatMap((ofRoom) => [...ofRoom.values()]);
  }
}

function forget(places: Map<string, Set<string>>, key: string, roomId: string): void {
  const those = places.get(key);
  those?.delete(roomId);
  if (those?.size === 0) places.delete(key);
}

/**
 * From which number on somebody is told who has come in: from the last one they have, unless that is more than a page
 * ago. Then they are told what is new and read the rest, in their own time.
 */
export function placesEntered({ places }: Sight, last: readonly LastMessage[] = []): EnteredPlace[] {
  const known = new Map(last.map(({ placeId, seq }) => [placeId, seq]));
  return places.map(({ id: placeId, lastSeq }) => {
    const seq = known.get(placeId) ?? lastSeq;
    const isNear = seq <= lastSeq && seq >= lastSeq - BOUNDS.pageOfMessages;
    return { placeId, lastSeq, after: isNear ? seq : lastSeq };
  });
}
