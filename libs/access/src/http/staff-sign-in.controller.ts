import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allows, CurrentCaller, Public, Throttle, type Caller } from '#platform/http';
import { AccountBrake } from '../application/account-brake.js';
import type { PendingStep } from '../application/actor-of-session.js';
import { ChangePassword } from '../application/change-password.js';
import {
  ConfirmSecondFactor,
  ProposeSecondFactor,
  type Enrolment,
} from '../application/enrol-second-factor.js';
import { SignInStaff } from '../application/sign-in-staff.js';
import { ConfirmationBody, EnrolmentBody, LoginBody, PasswordBody } from './access.dto.js';
import { SessionCookie, userAgentOf, type SignedInAnswer } from './session-cookie.js';

const guessing = Throttle({ name: 'sign-in', requests: 120, perSeconds: 60 });

/** Sign-in of staff by account and password, and what belongs to their accounts. */
@Controller('auth')
export class StaffSignInController {
  constructor(
    private readonly signIn: SignInStaff,
    private readonly brake: AccountBrake,
    private readonly changePassword: ChangePassword,
    private readonly propose: ProposeSecondFactor,
    private readonly confirm: ConfirmSecondFactor,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('login')
  @Public()
  @guessing
  @HttpCode(200)
  async login(
    @Body() { account, password, otp }: LoginBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInAnswer & { pending: readonly PendingStep[] }> {
    const userAgent = userAgentOf(request);
    const { accessToken, pending } = await this.brake.guard(account, () =>
      this.signIn.execute({ account, password, userAgent, ...(otp === undefined ? {} : { otp }) }),
    );
    return { ...(await this.cookie.signedIn(accessToken, reply)), pending };
  }

  @Post('password')
  @Allows('access.change-password')
  @guessing
  @HttpCode(200)
  async password(
    @Body() { currentPassword, newPassword }: PasswordBody,
    @CurrentCaller() { actor }: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInAnswer> {
    const userAgent = userAgentOf(request);
    const token = await this.changePassword.execute(actor, { currentPassword, newPassword, userAgent });
    return this.cookie.signedIn(token, reply);
  }

  @Post('second-factor/enrolment')
  @Allows('access.enrol-second-factor')
  @guessing
  enrol(@Body() { password }: EnrolmentBody, @CurrentCaller() { actor }: Caller): Promise<Enrolment> {
    return this.propose.execute(actor, password);
  }

  @Post('second-factor/confirmation')
  @Allows('access.enrol-second-factor')
  @guessing
  @HttpCode(204)
  confirmed(@Body() { otp }: ConfirmationBody, @CurrentCaller() { actor }: Caller): Promise<void> {
    return this.confirm.execute(actor, otp);
  }
}
