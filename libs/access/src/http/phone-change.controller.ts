import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allows, CurrentCaller, Throttle, type Caller } from '#platform/http';
import { Permissions } from '../application/access-rules.js';
import { AskPhoneChange, ChangeOwnPhone } from '../application/change-own-phone.js';
import { PhoneChangeBody, PhoneChangeCodesBody } from './access.dto.js';
import { SessionCookie, userAgentOf, type SignedInAnswer } from './session-cookie.js';

const ACTION = 'access.change-own-phone';

/** A party's own change of phone: codes first, then the change. */
@Controller('auth/phone-change')
export class PhoneChangeController {
  constructor(
    private readonly permissions: Permissions,
    private readonly ask: AskPhoneChange,
    private readonly change: ChangeOwnPhone,
    private readonly cookie: SessionCookie,
  ) {}

  /** The same answer whether or not a code went out. */
  @Post('codes')
  @Allows(ACTION)
  @Throttle({ name: 'phone-code', requests: 60, perSeconds: 60 })
  @HttpCode(202)
  async codes(
    @Body() { phone, oldPhoneWorks }: PhoneChangeCodesBody,
    @CurrentCaller() { actor, locale }: Caller,
  ): Promise<{ sent: true }> {
    this.permissions.requireOwn(ACTION, actor);
    await this.ask.execute(actor, phone, { oldPhoneWorks, locale });
    return { sent: true };
  }

  /** Every other session ends; the answer is a new one. */
  @Post()
  @Allows(ACTION)
  @Throttle({ name: 'sign-in', requests: 120, perSeconds: 60 })
  @HttpCode(200)
  async changed(
    @Body() { phone, code, oldCode }: PhoneChangeBody,
    @CurrentCaller() { actor, locale }: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInAnswer> {
    this.permissions.requireOwn(ACTION, actor);
    const said = { phone, code, ...(oldCode === undefined ? {} : { oldCode }) };
    const token = await this.change.execute(actor, { ...said, locale, userAgent: userAgentOf(request) });
    return this.cookie.signedIn(token, reply);
  }
}
