import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, NothingDto, type Caller } from '#platform/http';
import { CommandRunner, type CommandAnswer } from '../application/command-runner.js';
import { DescribeDispute } from '../application/describe-dispute.js';
import { SubmitDispute } from '../application/submit-dispute.js';
import { WithdrawDispute } from '../application/withdraw-dispute.js';
import { DisputeParams } from './dispute-params.js';
import { ActingPartyDto, DescribeDto } from './open-dispute.dto.js';

/** Commands on the dispute itself. */
@Controller('disputes/:disputeId')
export class DisputeCommandsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly describeDispute: DescribeDispute,
    private readonly submitDispute: SubmitDispute,
    private readonly withdrawDispute: WithdrawDispute,
  ) {}

  @Post('description')
  @HttpCode(200)
  @Allows('dispute.describe')
  describe(
    @Param() { disputeId }: DisputeParams,
    @Body() body: DescribeDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer> {
    return this.commands.run({ caller, action: 'dispute.describe', disputeId, body }, (work) =>
      this.describeDispute.execute(work, body),
    );
  }

  @Post('submission')
  @HttpCode(200)
  @Allows('dispute.submit')
  submit(
    @Param() { disputeId }: DisputeParams,
    @Body() body: NothingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer> {
    return this.commands.run({ caller, action: 'dispute.submit', disputeId, body }, (work) =>
      this.submitDispute.execute(work),
    );
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Allows('dispute.withdraw')
  withdraw(
    @Param() { disputeId }: DisputeParams,
    @Body() body: ActingPartyDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer> {
    return this.commands.run({ caller, action: 'dispute.withdraw', disputeId, body }, (work) =>
      this.withdrawDispute.execute(work, body),
    );
  }
}
