import { io, type Socket } from 'socket.io-client';
import type { DeskChanged, DisputeChanged, LiveRefusal, Watching } from '#contracts';

/** A program on the live line: its token in `auth`, everything it is told kept. */
export class LiveClient {
  readonly disputes: DisputeChanged[] = [];
  readonly desks: DeskChanged[] = [];

  private constructor(readonly socket: Socket) {
    socket.on('dispute.changed', (change: DisputeChanged) => this.disputes.push(change));
    socket.on('desk.changed', (change: DeskChanged) => this.desks.push(change));
  }

  /** @throws the error of the handshake; its `data` is the problem */
  static async connect(url: string, token: string, options: object = {}): Promise<LiveClient> {
    const socket = io(url, {
      path: '/api/v1/live',
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: { token },
      ...options,
    });
    const client = new LiveClient(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
      // Lost after the line stood and before the server said who one is: of that the socket itself tells nothing. Where
      // it does tell something, it does so right after.
      socket.io.once('close', (reason) => setImmediate(() => reject(new Error(reason))));
    });
    return client;
  }

  ask<T = Watching | LiveRefusal>(event: string, ...payload: unknown[]): Promise<T> {
    return this.socket.timeout(5_000).emitWithAck(event, ...payload) as Promise<T>;
  }

  watch(disputeId: string, after?: number): Promise<Watching> {
    return this.ask<Watching>('watch', after === undefined ? { disputeId } : { disputeId, after });
  }

  get codes(): string[] {
    return this.disputes.map(({ code }) => code);
  }

  /** Why the connection ended. */
  ended(): Promise<string> {
    return new Promise((resolve) => this.socket.once('disconnect', resolve));
  }

  /** The line breaks, without a word to the server. */
  breakOff(): void {
    const { transport } = this.socket.io.engine;
    (transport as unknown as { ws?: { terminate(): void } }).ws?.terminate();
  }

  close(): void {
    this.socket.disconnect();
  }
}
