import { Module } from '@nestjs/common';
import { AcceptReferral } from './application/accept-referral.js';
import { BodyNeeds } from './application/body-needs.js';
import { ChooseBody } from './application/choose-body.js';
import { GiveBackReferral } from './application/give-back-referral.js';
import { FollowPlacement } from './application/follow-placement.js';
import { GiveUpPlacing, GrantHops } from './application/grant-hops.js';
import { OfferReferral } from './application/offer-referral.js';
import { RecallReferral } from './application/recall-referral.js';
import { ReferralActions } from './application/referral.actions.js';
import { ReferralReactions } from './application/referral.reactions.js';
import { ReferralSection } from './application/referral.section.js';
import { ReferralStore } from './application/referral-store.js';
import { SuggestBodies } from './application/suggest-bodies.js';
import { PlacementController } from './http/placement.controller.js';
import { ReferralController } from './http/referral.controller.js';

/** Offering a matter to bodies (委派/委托). */
@Module({
  controllers: [PlacementController, ReferralController],
  providers: [
    ReferralStore,
    FollowPlacement,
    BodyNeeds,
    OfferReferral,
    AcceptReferral,
    GiveBackReferral,
    RecallReferral,
    GrantHops,
    GiveUpPlacing,
    ChooseBody,
    SuggestBodies,
    ReferralReactions,
    ReferralActions,
    ReferralSection,
  ],
})
export class ReferralModule {}
