import { Injectable } from '@nestjs/common';
import { Nodes, type Topic } from '#live';
import type { ToldMessage } from './told-room.js';

/** That something was said or changed in a room. Never what: the tables say it to those who may know. */
export interface RoomHint {
  readonly roomId: string;
  /** Numbers of the last messages by place, where messages are all that came. */
  readonly upTo?: Readonly<Record<string, number>>;
}

/** Words this process has committed. */
export interface Spoken {
  readonly roomId: string;
  /** The room's when they were said, read behind the lock of the place: who was moved before has changed it. */
  readonly roomVersion: number;
  readonly message: ToldMessage;
}

interface Listener {
  /** What is to be looked at. */
  hinted(hints: readonly RoomHint[]): void;
  spoken(words: readonly Spoken[]): void;
}

/** Where commits in rooms are made known: in this process at once, to the others as hints. */
@Injectable()
export class RoomStirs {
  private readonly between: Topic<RoomHint>;
  private readonly listeners: Listener[] = [];

  constructor(nodes: Nodes) {
    this.between = nodes.topic<RoomHint>('rooms', { about: ({ roomId }) => roomId, joined: joinedHints });
    this.between.onTold((hints) => this.hint(hints));
  }

  on(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** Somebody came, went or was moved, or the room itself is not as it was. */
  changed(roomId: string): void {
    this.hint([{ roomId }]);
    this.between.tell([{ roomId }]);
  }

  spoken(words: readonly Spoken[]): void {
    for (const listener of this.listeners) listener.spoken(words);
    this.between.tell(
      words.map(({ roomId, message: { placeId, seq } }) => ({ roomId, upTo: { [placeId]: seq } })),
    );
  }

  private hint(hints: readonly RoomHint[]): void {
    for (const listener of this.listeners) listener.hinted(hints);
  }
}

/** Who was told of a change looks at everything, messages included. */
export function joinedHints(earlier: RoomHint | undefined, { roomId, upTo }: RoomHint): RoomHint {
  if (!earlier) return upTo ? { roomId, upTo } : { roomId };
  if (!earlier.upTo || !upTo) return { roomId };
  const places = new Set([...Object.keys(earlier.upTo), ...Object.keys(upTo)]);
  const last = (placeId: string): number => Math.max(earlier.upTo?.[placeId] ?? 0, upTo[placeId] ?? 0);
  return { roomId, upTo: Object.fromEntries([...places].map((placeId) => [placeId, last(placeId)])) };
}
