import type { IncomingHttpHeaders } from 'node:http';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, forbidden, invalid, type Actor } from '#kernel';
import { ANONYMOUS, type Caller, type CallerRequest } from './caller.js';
import { localeOf } from './locale.js';
import { ALLOWED_ACTION, PUBLIC_ROUTE } from './route-marks.js';

/** Turns a token into the person who holds it. Implemented by the room `access`. */
export abstract class ActorResolver {
  abstract resolve(token: string): Promise<Actor | undefined>;
}

export const SESSION_COOKIE = 'concord_session';

const PRINTABLE = /^[\x21-\x7e]{1,200}$/;
const ETAG = /^"(\d{1,15})"$/;

/** Makes the caller of each request and refuses those who have not signed in, unless the route is public. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly resolver: ActorResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // The live line admits each connection itself.
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<CallerRequest>();
    const targets = [context.getHandler(), context.getClass()];
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_ROUTE, targets) === true;
    const action = this.reflector.getAllAndOverride<string | undefined>(ALLOWED_ACTION, targets);
    if (!isPublic && action === undefined) throw forbidden('access.route-not-declared');
    const actor = await this.actorOf(request);
    if (!actor && !isPublic) throw new DomainError('access.not-signed-in', 'unauthenticated');
    request.caller = callerOf(request, actor ?? ANONYMOUS);
    return true;
  }

  private async actorOf(request: CallerRequest): Promise<Actor | undefined> {
    const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) return this.resolver.resolve(bearer);
    const cookie = (request as { cookies?: Record<string, string | undefined> }).cookies?.[SESSION_COOKIE];
    if (!cookie || !/^[\w-]{20,200}$/.test(cookie)) return undefined;
    refuseForeignOrigin(request);
    return this.resolver.resolve(cookie);
  }
}

/** A cookie travels by itself, so a change it carries must come from our own pages (CSRF). */
function refuseForeignOrigin(request: CallerRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  if (!comesFromOwnPages(request.headers)) throw forbidden('access.foreign-origin');
}

/** Browsers say from which pages a request comes, and no page can make them say otherwise. */
export function comesFromOwnPages(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  return headers['sec-fetch-site'] === 'same-origin' || (origin !== undefined && safeHost(origin) === host);
}

function safeHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function callerOf(request: CallerRequest, actor: Actor): Caller {
  const key = request.headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !PRINTABLE.test(key)))
    throw invalid('input.invalid', [{ path: 'Idempotency-Key', code: 'input.wrong-form' }]);
  const match = request.headers['if-match'];
  const version = match === undefined ? undefined : ETAG.exec(match)?.[1];
  if (match !== undefined && version === undefined)
    throw invalid('input.invalid', [{ path: 'If-Match', code: 'input.wrong-form' }]);
  return {
    actor,
    locale: localeOf(request.headers['accept-language']),
    traceId: request.id,
    method: request.method,
    path: request.url.split('?', 1)[0] ?? '',
    address: request.ip,
    ...(key === undefined ? {} : { idempotencyKey: key }),
    ...(version === undefined ? {} : { ifMatch: Number(version) }),
  };
}
