import type { Server, Socket } from 'socket.io';
import type { DeskChanged, DisputeChanged, LiveClientEvents, LiveServerEvents } from '#contracts';
import type { Actor } from '#kernel';
import type { Locale } from '#platform/http';
import type { Connection } from '../application/connections.js';
import { BOUNDS } from '../application/live-settings.js';

export interface LiveData {
  connection: Connection;
}

export type LiveServer = Server<LiveClientEvents, LiveServerEvents, object, LiveData>;
export type LiveSocket = Socket<LiveClientEvents, LiveServerEvents, object, LiveData>;

/** A socket as the room sees it. */
export class SocketConnection implements Connection {
  constructor(
    private readonly socket: LiveSocket,
    public actor: Actor,
    readonly locale: Locale,
  ) {}

  get id(): string {
    return this.socket.id;
  }

  get unread(): number {
    const { writeBuffer } = this.socket.conn as unknown as { writeBuffer?: readonly unknown[] };
    return writeBuffer?.length ?? 0;
  }

  tellDispute(change: DisputeChanged): void {
    if (this.unread <= BOUNDS.unread) this.socket.emit('dispute.changed', change);
    else this.sendAway();
  }

  tellDesk(change: DeskChanged): void {
    if (this.unread <= BOUNDS.unread) this.socket.emit('desk.changed', change);
    else this.sendAway();
  }

  end(): void {
    this.socket.disconnect(true);
  }

  sendAway(): void {
    this.socket.conn.close();
  }
}
