import type { LiveServer } from '#live';
import type { ReadBy } from '../domain/read-marks.js';
import type { ReadTeller } from '../application/read-telling.js';
import type { Teller } from '../application/room-telling.js';
import type { Typed, TypingTeller } from '../application/typing.js';
import type { ToldMessage } from '../application/told-room.js';

/** Tells connections of this process; a message is put into bytes once, however many hear it. */
export class SocketTeller implements Teller, ReadTeller, TypingTeller {
  constructor(private readonly server: LiveServer) {}

  changed(memberId: string, roomId: string): void {
    this.server.local.to(memberId).emit('room.changed', { roomId });
  }

  reads(memberId: string, roomId: string, read: ReadBy): void {
    this.server.local.to(memberId).emit('room.reads', { roomId, ...read });
  }

  typing(memberIds: readonly string[], typed: Typed): void {
    this.server.local.to([...memberIds]).emit('room.is-typing', typed);
  }

  message(memberIds: readonly string[], roomId: string, { saidAt, ...message }: ToldMessage): void {
    const told = { roomId, ...message, saidAt: saidAt.toISOString() };
    this.server.local.to([...memberIds]).emit('room.message', told);
  }
}
