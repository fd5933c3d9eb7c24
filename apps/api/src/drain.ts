import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as Listener, type Socket } from 'node:net';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Readiness } from '#platform/http';

/**
 * Connections that carry nothing during so many looks are closed from our side: about a second. Looks are counted, not
 * time: on a busy machine requests may wait unread while time passes, and each look reads them first.
 */
const QUIET_LOOKS = 50;
const LOOK_MS = 20;
const TURNS_WITHOUT = 3;
const SHORT_TURN_MS = 0.5;
const LONGEST_LOOK_MS = 3_000;
/** After a second a turn of 5.5 ms is short. */
const MORE_PATIENCE = 0.005;

/**
 * Ends the HTTP side without cutting anybody off. New connections are refused at once; whoever is connected gets a
 * whole answer that says the connection ends with it. Closing idle connections first would meet requests that are
 * already on their way.
 */
class Drain {
  private readonly open = new Set<ServerResponse>();
  private readonly connected = new Set<Socket>();
  private received = 0;
  private taken = 0;
  private draining = false;

  constructor(private readonly server: Server) {
    server.prependListener('connection', (socket: Socket) => {
      this.taken += 1;
      this.connected.add(socket);
      socket.once('close', () => {
        this.connected.delete(socket);
      });
    });
    server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
      this.open.add(response);
      this.received += 1;
      if (this.draining) endsWith(response);
      response.once('close', () => {
        this.open.delete(response);
      });
    });
  }

  /** Comes back when nobody is connected, or those who are have been quiet; at the latest after `seconds`. */
  async run(seconds: number): Promise<void> {
    const end = Date.now() + seconds * 1000;
    await this.accepted();
    // `close` of the HTTP server would also end idle connections; that of its base only stops listening.
    Listener.prototype.close.call(this.server);
    this.draining = true;
    for (const response of this.open) endsWith(response);
    for (const socket of this.connected) socket.resume();
    await this.quiet(end);
    if (this.open.size > 0) this.server.closeAllConnections();
  }

  /**
   * The system completes connections before we take them, and resets those we have not taken when listening ends.
   * Each turn of the event loop takes one if there is one, so behind some turns that took none, the last of them
   * short, none is waiting. Turns are short when there is nothing else to do: what the connected send meanwhile stays
   * unread until we listen no more. Where new ones come without end, some will be met.
   */
  private async accepted(): Promise<void> {
    const began = performance.now();
    for (let last = began, without = 0; last - began < LONGEST_LOOK_MS;) {
      const { taken } = this;
      // In every turn anew: a request that ends lets its connection read on.
      for (const socket of this.connected) socket.pause();
      await turn();
      const now = performance.now();
      without = this.taken === taken ? without + 1 : 0;
      const patience = SHORT_TURN_MS + (now - began) * MORE_PATIENCE;
      if (without >= TURNS_WITHOUT && now - last < patience) return;
      last = now;
    }
  }

  private async quiet(end: number): Promise<void> {
    for (
      let looks = 0;
      looks < QUIET_LOOKS && Date.now() < end && (await this.connections()) > 0;
      looks += 1
    ) {
      const { received } = this;
      await pause(LOOK_MS);
      if (this.open.size > 0 || this.received > received) looks = 0;
    }
  }

  private connections(): Promise<number> {
    return new Promise((resolve) => {
      this.server.getConnections((error, count) => {
        resolve(error ? 0 : count);
      });
    });
  }
}

function endsWith(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

/** SIGTERM: not ready any more, requests already begun end, leases go back, then the process ends by itself. */
export function drainOnSignal(app: NestFastifyApplication, seconds: number): void {
  const drain = new Drain(app.getHttpServer());
  let asked = false;
  const end = async (): Promise<void> => {
    if (asked) return;
    asked = true;
    app.get(Readiness).drain();
    await drain.run(seconds);
    await app.close();
  };
  process.once('SIGTERM', () => void end());
  process.once('SIGINT', () => void end());
}
