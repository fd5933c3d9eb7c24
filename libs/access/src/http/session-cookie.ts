import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import type { Actor } from '#kernel';
import { SESSION_COOKIE } from '#platform/http';
import { AccessSettings } from '../application/access-settings.js';
import { ActorViews, type ActorView } from '../application/actor-views.js';
import { SessionResolver } from '../application/session-resolver.js';
import { notSignedIn } from '../domain/access.errors.js';

export interface SignedInAnswer {
  readonly accessToken: string;
  readonly actor: ActorView;
}

/** Hands a fresh token to the caller: in the answer for programs, in a cookie no script can read for browsers. */
@Injectable()
export class SessionCookie {
  constructor(
    private readonly settings: AccessSettings,
    private readonly resolver: SessionResolver,
    private readonly views: ActorViews,
  ) {}

  async signedIn(accessToken: string, reply: FastifyReply): Promise<SignedInAnswer> {
    const actor = await this.resolver.resolve(accessToken);
    if (!actor) throw notSignedIn();
    void reply.setCookie(SESSION_COOKIE, accessToken, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.settings.secureCookie ?? reply.request.protocol === 'https',
      path: '/',
    });
    return { accessToken, actor: await this.views.of(actor) };
  }

  view(actor: Actor): Promise<ActorView> {
    return this.views.of(actor);
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }
}

/** Told to the person in the list of sessions; only what is printable, and not more than its column. */
export const userAgentOf = (request: FastifyRequest): string =>
  (request.headers['user-agent'] ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 200);
