import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as Listener } from 'node:net';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Readiness } from '#platform/http';

/** A connection that carries nothing for so long is closed from our side. */
const QUIET_MS = 1_000;
const LOOK_MS = 20;
const SHORT_TURN_MS = 2;
const MOST_TURNS = 200;

/**
 * Ends the HTTP side without cutting anybody off. New connections are refused at once; whoever is connected gets a
 * whole answer that says the connection ends with it. Closing idle connections first would meet requests that are
 * already on their way.
 */
class Drain {
  private readonly open = new Set<ServerResponse>();
  private lastAnswerAt = 0;
  private draining = false;

  constructor(private readonly server: Server) {
    server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
      this.open.add(response);
      if (this.draining) endsWith(response);
      response.once('close', () => {
        this.open.delete(response);
        this.lastAnswerAt = Date.now();
      });
    });
  }

  /** Comes back when nobody is connected, or those who are have been quiet; at the latest after `seconds`. */
  async run(seconds: number): Promise<void> {
    const end = Date.now() + seconds * 1000;
    await accepted();
    // `close` of the HTTP server would also end idle connections; that of its base only stops listening.
    Listener.prototype.close.call(this.server);
    this.draining = true;
    this.lastAnswerAt = Date.now();
    for (const response of this.open) endsWith(response);
    while (Date.now() < end && !this.isQuiet() && (await this.connections()) > 0) await pause(LOOK_MS);
    if (this.open.size > 0) this.server.closeAllConnections();
  }

  private isQuiet(): boolean {
    return this.open.size === 0 && Date.now() - this.lastAnswerAt > QUIET_MS;
  }

  private connections(): Promise<number> {
    return new Promise((resolve) => {
      this.server.getConnections((error, count) => {
        resolve(error ? 0 : count);
      });
    });
  }
}

/**
 * The system completes connections before we take them, and resets those we have not taken when listening ends.
 * Right behind a short turn of the event loop none is left waiting.
 */
async function accepted(): Promise<void> {
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const began = performance.now();
    await turn();
    if (turns > 0 && performance.now() - began < SHORT_TURN_MS) return;
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
