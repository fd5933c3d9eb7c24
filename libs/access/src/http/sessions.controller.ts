import { Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import type { ActorView } from '../application/actor-views.js';
import { Sessions, type SessionView } from '../application/sessions.js';
import { IdParams } from './access.dto.js';
import { SessionCookie } from './session-cookie.js';

/** Who I am here, where I am signed in, and how to end it. */
@Controller('auth')
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('me')
  @Allows('access.own-session')
  me(@CurrentCaller() { actor }: Caller): Promise<ActorView> {
    return this.cookie.view(actor);
  }

  @Post('logout')
  @Allows('access.own-session')
  @HttpCode(204)
  async logout(
    @CurrentCaller() { actor }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(actor, actor.sessionId);
    this.cookie.clear(reply);
  }

  @Get('sessions')
  @Allows('access.own-session')
  async list(@CurrentCaller() { actor }: Caller): Promise<{ items: SessionView[] }> {
    return { items: await this.sessions.list(actor) };
  }

  @Delete('sessions/:id')
  @Allows('access.own-session')
  @HttpCode(204)
  end(@Param() { id }: IdParams, @CurrentCaller() { actor }: Caller): Promise<void> {
    return this.sessions.end(actor, id);
  }
}
