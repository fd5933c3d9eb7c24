import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller, Public, Throttle, type Caller } from '#platform/http';
import { AskPhoneCode } from '../application/ask-phone-code.js';
import { ChoosePerson } from '../application/choose-person.js';
import { JoinByCode } from '../application/join-codes.js';
import { SignInByPhone, type PersonChoice } from '../application/sign-in-by-phone.js';
import { ChoiceBody, JoinBody, PersonParams, PhoneCodeBody, PhoneLoginBody } from './access.dto.js';
import { SessionCookie, userAgentOf, type SignedInAnswer } from './session-cookie.js';

export interface ChoiceAnswer {
  readonly choiceToken: string;
  readonly persons: readonly PersonChoice[];
}

const guessing = Throttle({ name: 'sign-in', requests: 120, perSeconds: 60 });

/** Sign-in of parties: a code to the phone, or a code somebody read out to them. */
@Controller('auth')
export class PartySignInController {
  constructor(
    private readonly ask: AskPhoneCode,
    private readonly byPhone: SignInByPhone,
    private readonly choose: ChoosePerson,
    private readonly byCode: JoinByCode,
    private readonly cookie: SessionCookie,
  ) {}

  /** The same answer whoever has the phone, and whether or not a code went out. */
  @Post('phone-code')
  @Public()
  @Throttle({ name: 'phone-code', requests: 60, perSeconds: 60 })
  @HttpCode(202)
  async phoneCode(
    @Body() { phone }: PhoneCodeBody,
    @CurrentCaller() { locale }: Caller,
  ): Promise<{ sent: true }> {
    await this.ask.execute(phone, locale);
    return { sent: true };
  }

  @Post('phone-login')
  @Public()
  @guessing
  @HttpCode(200)
  async phoneLogin(
    @Body() { phone, code }: PhoneLoginBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInAnswer | ChoiceAnswer> {
    const signedIn = await this.byPhone.execute(phone, code, userAgentOf(request));
    if ('choiceToken' in signedIn) return signedIn;
    return this.cookie.signedIn(signedIn.accessToken, reply);
  }

  @Post('persons/:personId/choice')
  @Public()
  @guessing
  @HttpCode(200)
  async choice(
    @Param() { personId }: PersonParams,
    @Body() { choiceToken }: ChoiceBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInAnswer> {
    const token = await this.choose.execute(personId, choiceToken, userAgentOf(request));
    return this.cookie.signedIn(token, reply);
  }

  @Post('join')
  @Public()
  @guessing
  @HttpCode(200)
  async join(
    @Body() { code, phoneLast4 }: JoinBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInAnswer> {
    const token = await this.byCode.execute(code, phoneLast4, userAgentOf(request));
    return this.cookie.signedIn(token, reply);
  }
}
