import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError, invalid } from '#kernel';
import { busy } from '#platform/database';
import { LiveMetrics } from '../application/live-metrics.js';
import { BOUNDS } from '../application/live-settings.js';
import { Brakes } from './brakes.js';
import { KnownEvents } from './known-events.js';
import { LiveProblems } from './live-problems.js';
import type { LiveSocket } from './live-socket.js';

type Packet = readonly unknown[];

/** Stands before the handlers: knows how much one connection may send, and answers what no handler knows. */
@Injectable()
export class Gatekeeper {
  private readonly limiter = new RateLimiterMemory({ points: BOUNDS.messages, duration: BOUNDS.perSeconds });

  constructor(
    private readonly known: KnownEvents,
    private readonly problems: LiveProblems,
    private readonly metrics: LiveMetrics,
    private readonly brakes: Brakes,
  ) {}

  watchOver(socket: LiveSocket): void {
    let refusals = 0;
    socket.use((packet: Packet, next: () => void) => {
      this.check(socket, packet).then(
        () => next(),
        (error: unknown) => {
          this.refuse(socket, packet, error);
          // That the house is busy is nobody's fault.
          if (!isBusy(error)) refusals += 1;
          if (refusals > BOUNDS.refusalsBeforeTheEnd) this.end(socket);
        },
      );
    });
  }

  private async check(socket: LiveSocket, [event]: Packet): Promise<void> {
    try {
      await this.limiter.consume(socket.id);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new DomainError('platform.too-many-requests', 'limit', { seconds });
    }
    if (!this.known.has(event)) throw invalid('live.unknown-event');
    if (this.brakes.holds(event)) throw busy();
  }

  private refuse(socket: LiveSocket, packet: Packet, error: unknown): void {
    const refusal = this.problems.refusal(error, socket.data.connection.locale);
    const answer = packet.at(-1);
    if (typeof answer === 'function') (answer as (told: unknown) => void)(refusal);
  }

  private end(socket: LiveSocket): void {
    this.metrics.dropped('flood');
    socket.disconnect(true);
  }
}

const isBusy = (error: unknown): boolean => error instanceof DomainError && error.code === busy().code;
