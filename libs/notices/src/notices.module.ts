import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#deadlines';
import { InvitationLetters } from './invitation-letter.js';
import { Invitations } from './invitations.js';
import { InvitationsController } from './invitations.controller.js';
import { LetterHeads } from './letter-heads.js';
import { RenewInvitation } from './renew-invitation.js';
import { TellAdministrators } from './tell-administrators.js';
import { TellParties } from './tell-parties.js';

/** Tells people that there is news in their dispute, and invites those who have not been there yet. */
@Module({
  imports: [DeadlinesModule],
  controllers: [InvitationsController],
  providers: [TellParties, TellAdministrators, Invitations, InvitationLetters, LetterHeads, RenewInvitation],
})
export class NoticesModule {}
