import { randomUUID } from 'node:crypto';
import { Catch, Injectable, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { LiveProblem, LiveRefusal } from '#contracts';
import { DomainError } from '#kernel';
import { asDomainError, Catalogues, problemOf, type Locale } from '#platform/http';
import { LiveMetrics } from '../application/live-metrics.js';
import type { LiveSocket } from './live-socket.js';

/** Refusals on the live line, in the same words and with the same codes as over HTTP. */
@Injectable()
export class LiveProblems {
  private readonly log = new Logger('live');

  constructor(
    private readonly catalogues: Catalogues,
    private readonly metrics: LiveMetrics,
  ) {}

  of(error: unknown, locale: Locale): LiveProblem {
    const traceId = randomUUID();
    const known = asDomainError(error);
    if (!known) this.log.error({ traceId, stack: error instanceof Error ? error.stack : 'not an Error' });
    const told = known ?? new DomainError('platform.unexpected', 'unavailable');
    this.metrics.refused(told.code);
    const problem = problemOf(told, this.catalogues, locale, traceId);
    return known ? problem : { ...problem, status: 500 };
  }

  refusal(error: unknown, locale: Locale): LiveRefusal {
    return { ok: false, problem: this.of(error, locale) };
  }
}

/** Nest acknowledges no error by itself: whoever asked is answered here. */
@Catch()
export class LiveProblemFilter implements ExceptionFilter {
  constructor(private readonly problems: LiveProblems) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const socket = host.switchToWs().getClient<LiveSocket>();
    const refusal = this.problems.refusal(error, socket.data.connection.locale);
    // Client, payload, acknowledgement.
    const answer = host.getArgByIndex<unknown>(2);
    if (typeof answer === 'function') (answer as (told: LiveRefusal) => void)(refusal);
  }
}
