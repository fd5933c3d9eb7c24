import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { PlainText } from '#platform/crypto';
import { CurrentCaller, Public, Throttle, type Caller } from '#platform/http';
import { InvitationLetters, type InvitationLetter } from './invitation-letter.js';
import { noSoonerThan } from './no-sooner-than.js';
import { RenewInvitation } from './renew-invitation.js';

export class InvitationDto {
  /** As it stands in the link or was read out; blanks, dashes and small letters do not matter. */
  @PlainText({ max: 20 }) code!: string;
}

const guessing = Throttle({ name: 'invitation', requests: 60, perSeconds: 60 });

/** Reading an invitation before deciding to open it. Nothing here signs anybody in: that is `POST /auth/join`. */
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly letters: InvitationLetters,
    private readonly renewal: RenewInvitation,
  ) {}

  /** What the letter says: who asks, about what, that it is voluntary, what follows on silence, how to check it. */
  @Post('look')
  @Public()
  @guessing
  @HttpCode(200)
  look(@Body() { code }: InvitationDto, @CurrentCaller() { locale }: Caller): Promise<InvitationLetter> {
    return noSoonerThan(() => this.letters.read(code, locale));
  }

  /** A link ran out: a new one goes to the telephone it was for. The same answer whatever the code is. */
  @Post('renewal')
  @Public()
  @guessing
  @HttpCode(202)
  async renew(@Body() { code }: InvitationDto): Promise<{ asked: true }> {
    await noSoonerThan(() => this.renewal.execute(code));
    return { asked: true };
  }
}
