import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorKind } from '#kernel';
import type { CallerRequest } from './caller.js';
import type { Catalogues } from './catalogues.js';
import { localeOf } from './locale.js';
import { problemOf } from './problem.js';

/** What Nest and Fastify refuse by themselves, told in our codes. */
const BY_STATUS: Readonly<Record<number, readonly [string, ErrorKind]>> = {
  400: ['input.invalid', 'invalid'],
  401: ['access.not-signed-in', 'unauthenticated'],
  403: ['access.forbidden', 'forbidden'],
  404: ['platform.not-found', 'not-found'],
  405: ['platform.not-found', 'not-found'],
  408: ['platform.too-slow', 'invalid'],
  413: ['input.too-large', 'invalid'],
  414: ['input.too-large', 'invalid'],
  415: ['input.not-json', 'invalid'],
  429: ['platform.too-many-requests', 'limit'],
  503: ['platform.unavailable', 'unavailable'],
};

export function asDomainError(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown }).statusCode;
  const known = typeof status === 'number' ? BY_STATUS[status] : undefined;
  return known && new DomainError(known[0], known[1]);
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  constructor(private readonly catalogues: Catalogues) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also used for what Fastify refuses before Nest sees the request. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const known = asDomainError(error);
    // The stack goes to the log under the trace id; the answer holds neither message nor stack.
    if (!known)
      this.log.error({ traceId: request.id, stack: error instanceof Error ? error.stack : 'not an Error' });
    const told = known ?? new DomainError('platform.unexpected', 'unavailable');
    const locale = (request as CallerRequest).caller?.locale ?? localeOf(request.headers['accept-language']);
    const problem = problemOf(told, this.catalogues, locale, request.id);
    if (!known) problem.status = 500;
    const seconds = told.kind === 'limit' ? told.params['seconds'] : undefined;
    if (seconds !== undefined) void reply.header('Retry-After', String(seconds));
    void reply
      .status(problem.status)
      .header('content-language', locale)
      .type('application/problem+json')
      .send(problem);
  }
}
