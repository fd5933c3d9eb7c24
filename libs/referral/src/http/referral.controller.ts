import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { AcceptReferral } from '../application/accept-referral.js';
import { GiveBackReferral } from '../application/give-back-referral.js';
import { OfferReferral } from '../application/offer-referral.js';
import { RecallReferral } from '../application/recall-referral.js';
import { DisputeParams } from '#dispute';
import {
  AcceptReferralDto,
  DeclineReferralDto,
  OfferReferralDto,
  RecallReferralDto,
  ReferralParams,
  ReturnReferralDto,
} from './referral.dto.js';

/** Offers to bodies and the bodies' answers. */
@Controller('disputes/:disputeId/referrals')
export class ReferralController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly offering: OfferReferral,
    private readonly accepting: AcceptReferral,
    private readonly givingBack: GiveBackReferral,
    private readonly recalling: RecallReferral,
  ) {}

  @Post()
  @HttpCode(200)
  @Allows('referral.offer')
  offer(
    @Param() { disputeId }: DisputeParams,
    @Body() body: OfferReferralDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'referral.offer', disputeId, body }, (work) =>
      this.offering.execute(work, body),
    );
  }

  @Post(':referralId/acceptance')
  @HttpCode(200)
  @Allows('referral.accept')
  accept(
    @Param() { disputeId, referralId }: ReferralParams,
    @Body() body: AcceptReferralDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'referral.accept', disputeId, body }, (work) =>
      this.accepting.execute(work, Object.assign({ referralId }, body)),
    );
  }

  @Post(':referralId/decline')
  @HttpCode(200)
  @Allows('referral.decline')
  decline(
    @Param() { disputeId, referralId }: ReferralParams,
    @Body() body: DeclineReferralDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'referral.decline', disputeId, body }, (work) =>
      this.givingBack.execute(work, 'DECLINE', Object.assign({ referralId }, body)),
    );
  }

  @Post(':referralId/recall')
  @HttpCode(200)
  @Allows('referral.recall')
  recall(
    @Param() { disputeId, referralId }: ReferralParams,
    @Body() body: RecallReferralDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'referral.recall', disputeId, body }, (work) =>
      this.recalling.execute(work, Object.assign({ referralId }, body)),
    );
  }

  @Post(':referralId/return')
  @HttpCode(200)
  @Allows('referral.return')
  giveBack(
    @Param() { disputeId, referralId }: ReferralParams,
    @Body() body: ReturnReferralDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'referral.return', disputeId, body }, (work) =>
      this.givingBack.execute(work, 'RETURN', Object.assign({ referralId }, body)),
    );
  }
}
