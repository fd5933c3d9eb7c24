/** One connection to the live line of a running server, as any client would hold it. */
import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { LiveProblem, RoomMessage } from '#contracts';

const PATIENCE_MS = 8_000;
const A_LOOK_MS = 20;

/** Everything the server told, in the order it came. */
export interface Heard {
  readonly event: string;
  readonly body: unknown;
}

export type Answer = Readonly<Record<string, unknown>> & {
  readonly ok?: boolean;
  readonly problem?: LiveProblem;
};

/** What a connection is opened with: a token in `auth`, or nothing. */
export type Connect = (url: string, token: string) => Promise<Line>;

export class Line {
  readonly heard: Heard[] = [];

  private constructor(readonly socket: Socket) {
    socket.onAny((event: string, body: unknown) => this.heard.push({ event, body }));
  }

  /** @throws the error of the handshake, its `data` is the problem */
  static async open(url: string, token: string): Promise<Line> {
    const socket = io(url, {
      ...{ path: '/api/v1/live', transports: ['websocket'], reconnection: false, forceNew: true },
      auth: token === '' ? {} : { token },
    });
    const line = new Line(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return line;
  }

  /** Every event is answered: whoever gets no answer in time has found a fault. */
  async ask(event: string, ...body: unknown[]): Promise<Answer> {
    return (await this.socket.timeout(PATIENCE_MS).emitWithAck(event, ...body)) as Answer;
  }

  messagesIn(placeId: string): RoomMessage[] {
    const messages = this.heard.filter(({ event }) => event === 'room.message');
    return messages.map(({ body }) => body as RoomMessage).filter((message) => message.placeId === placeId);
  }

  get isOpen(): boolean {
    return this.socket.connected;
  }

  close(): void {
    this.socket.disconnect();
  }
}

/** Until it holds, or the patience of a client has ended. */
export async function holdsSoon(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    if (await holds()) return true;
    await pause(A_LOOK_MS);
  }
  return holds();
}
