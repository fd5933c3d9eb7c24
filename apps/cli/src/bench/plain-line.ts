/**
 * A live line without a client library: what a thousand connections cost the generator must not be taken from the server
 * they measure. Engine.IO 4 and Socket.IO 5 as far as a room needs them.
 */
import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import { FrameReader, textFrame } from './web-frames.js';

export interface LineOrder {
  readonly url: string;
  readonly token: string;
  /** Each thing told, as the text of its packet: `["room.message",{…}]`. */
  readonly heard: (event: string) => void;
}

const OPEN_TEXT = '0';
const PING = '2';
const PONG = '3';
const ADMITTED = '40';
const EVENT = '42';
const ANSWER = /^43(?<id>\d+)/;

export class PlainLine {
  private readonly waiting = new Map<number, (answer: string) => void>();
  private asked = 0;
  private admitted: ((text: string) => void) | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly order: LineOrder,
  ) {}

  /** @throws Error when the server does not let the token in */
  static async open(order: LineOrder): Promise<PlainLine> {
    const line = new PlainLine(await upgraded(order.url), order);
    const reader = new FrameReader(
      (text) => line.take(text),
      () => line.close(),
    );
    const answer = new Promise<string>((resolve) => (line.admitted = resolve));
    line.socket.on('data', (chunk) => reader.take(chunk));
    const text = await answer;
    if (!text.startsWith(ADMITTED)) throw new Error(`not admitted: ${text}`);
    return line;
  }

  /** Answers the answer's text. */
  ask(event: string, body: object): Promise<string> {
    this.asked += 1;
    const id = this.asked;
    this.send(`${EVENT}${id}${JSON.stringify([event, body])}`);
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  onClose(closed: () => void): void {
    this.socket.once('close', closed);
  }

  close(): void {
    this.socket.destroy();
  }

  private take(text: string): void {
    if (text.startsWith(EVENT)) this.order.heard(text.slice(EVENT.length));
    else if (text === PING) this.send(PONG);
    else if (text.startsWith(OPEN_TEXT))
      this.send(`${ADMITTED}${JSON.stringify({ token: this.order.token })}`);
    else if (text.startsWith('43')) this.answered(text);
    else if (text.startsWith('4')) this.admitted?.(text);
  }

  private answered(text: string): void {
    const id = Number(ANSWER.exec(text)?.groups?.['id']);
    this.waiting.get(id)?.(text);
    this.waiting.delete(id);
  }

  private send(text: string): void {
    this.socket.write(textFrame(text));
  }
}

function upgraded(url: string): Promise<Socket> {
  const asking = request(new URL('/api/v1/live/?EIO=4&transport=websocket', url), {
    headers: {
      ...{ connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' },
      'sec-websocket-key': randomBytes(16).toString('base64'),
    },
  });
  asking.end();
  return new Promise((resolve, reject) => {
    asking.once('error', reject);
    asking.once('response', ({ statusCode }) => reject(new Error(`no web socket: ${statusCode ?? ''}`)));
    asking.once('upgrade', (_answer, socket: Socket, head: Buffer) => {
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
  });
}
