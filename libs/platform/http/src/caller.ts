import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#kernel';

export type Locale = 'zh-CN' | 'en';

/** One request: who asks, in which language, under which trace, and what the decision was made on. */
export interface Caller {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly traceId: string;
  readonly idempotencyKey?: string;
  /** The version the decision was made on, from `If-Match: "7"`. */
  readonly ifMatch?: number;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  /** Address of the peer, for throttling only; never stored with a dispute. */
  readonly address: string;
}

/** Nobody has signed in. Stands in public routes only. */
export const ANONYMOUS: Actor = {
  kind: 'party',
  personId: 'anonymous',
  sessionId: 'anonymous',
  roles: [],
  level: 'read',
};

export interface CallerRequest extends FastifyRequest {
  caller?: Caller;
}

/** The caller of the request, put there by the sign-in guard. */
export const CallerOf = (request: CallerRequest): Caller => {
  if (!request.caller) throw new Error('the sign-in guard has not run');
  return request.caller;
};

// Named like the value it injects, as Nest's own parameter decorators are.
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  CallerOf(context.switchToHttp().getRequest<CallerRequest>()),
);
