import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams, DisputeViewLoader } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { ChooseBody } from '../application/choose-body.js';
import { GiveUpPlacing, GrantHops } from '../application/grant-hops.js';
import { SuggestBodies } from '../application/suggest-bodies.js';
import { ChooseBodyDto, GrantHopsDto } from './referral.dto.js';

/** Finding a body: suggestions, the parties' choices, and what happens when nobody takes the matter. */
@Controller('disputes/:disputeId')
export class PlacementController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly views: DisputeViewLoader,
    private readonly suggesting: SuggestBodies,
    private readonly choosing: ChooseBody,
    private readonly granting: GrantHops,
    private readonly givingUp: GiveUpPlacing,
  ) {}

  @Get('body-suggestions')
  @Allows('referral.suggestions')
  async suggestions(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller) {
    return this.suggesting.execute(await this.views.load(caller, disputeId));
  }

  @Post('body-choices')
  @HttpCode(200)
  @Allows('referral.choose-body')
  choose(
    @Param() { disputeId }: DisputeParams,
    @Body() body: ChooseBodyDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'referral.choose-body', disputeId, body }, (work) =>
      this.choosing.execute(work, body),
    );
  }

  @Post('referrals/hops')
  @HttpCode(200)
  @Allows('referral.grant-hops')
  grantHops(
    @Param() { disputeId }: DisputeParams,
    @Body() body: GrantHopsDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'referral.grant-hops', disputeId, body }, (work) =>
      this.granting.execute(work, body),
    );
  }

  @Post('referrals/giving-up')
  @HttpCode(200)
  @Allows('referral.give-up')
  giveUp(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'referral.give-up', disputeId }, (work) =>
      this.givingUp.execute(work),
    );
  }
}
