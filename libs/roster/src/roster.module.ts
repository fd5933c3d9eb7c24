import { Global, Module } from '@nestjs/common';
import { CausesModule } from '#causes';
import { AddToRoster } from './application/add-to-roster.js';
import { ChangeListing } from './application/change-listing.js';
import { ExpireListings } from './application/expire-listings.js';
import { FollowEngagements } from './application/follow-engagements.js';
import { KeptRoster } from './application/kept-roster.js';
import { RosterCommands } from './application/roster-commands.js';
import { RosterLists } from './application/roster-lists.js';
import { RosterReader } from './application/roster.reader.js';
import { PublicRosterController } from './http/public-roster.controller.js';
import { RosterController } from './http/roster.controller.js';

/** Bodies and mediators. Global, because referral, appointment, mediation and settlement ask it. */
@Global()
@Module({
  imports: [CausesModule],
  controllers: [PublicRosterController, RosterController],
  providers: [
    AddToRoster,
    ChangeListing,
    ExpireListings,
    FollowEngagements,
    KeptRoster,
    RosterCommands,
    RosterLists,
    RosterReader,
  ],
  exports: [AddToRoster, ChangeListing, ExpireListings, RosterReader],
})
export class RosterModule {}
