import type { LiveServer } from '#live';
import type { Teller } from '../application/room-telling.js';
import type { ToldMessage } from '../application/told-room.js';

/** Tells connections of this process; a message is put into bytes once, however many hear it. */
export class SocketTeller implements Teller {
  constructor(private readonly server: LiveServer) {}

  changed(memberId: string, roomId: string): void {
    this.server.local.to(memberId).emit('room.changed', { roomId });
  }

  message(memberIds: readonly string[], roomId: string, { saidAt, ...message }: ToldMessage): void {
    const told = { roomId, ...message, saidAt: saidAt.toISOString() };
    this.server.local.to([...memberIds]).emit('room.message', told);
  }
}
