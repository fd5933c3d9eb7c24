import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, NothingDto, type Caller } from '#platform/http';
import { CommandRunner, type CommandAnswer } from '../application/command-runner.js';
import { ArchiveDispute, HoldDispute, ReleaseDispute } from '../application/hold-dispute.js';
import { DisputeParams } from './dispute-params.js';

/** Taking a dispute from the queue, giving it back, and putting it away. */
@Controller('disputes/:disputeId')
export class HoldingController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly holdDispute: HoldDispute,
    private readonly releaseDispute: ReleaseDispute,
    private readonly archiveDispute: ArchiveDispute,
  ) {}

  @Post('holding')
  @HttpCode(200)
  @Allows('dispute.hold')
  hold(
    @Param() { disputeId }: DisputeParams,
    @Body() body: NothingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer> {
    return this.commands.run({ caller, action: 'dispute.hold', disputeId, body }, (work) =>
      this.holdDispute.execute(work),
    );
  }

  @Post('release')
  @HttpCode(200)
  @Allows('dispute.hold')
  release(
    @Param() { disputeId }: DisputeParams,
    @Body() body: NothingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer> {
    return this.commands.run({ caller, action: 'dispute.hold', disputeId, body }, (work) =>
      this.releaseDispute.execute(work),
    );
  }

  @Post('archive')
  @HttpCode(200)
  @Allows('dispute.archive')
  archive(
    @Param() { disputeId }: DisputeParams,
    @Body() body: NothingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer> {
    return this.commands.run({ caller, action: 'dispute.archive', disputeId, body }, (work) =>
      this.archiveDispute.execute(work),
    );
  }
}
