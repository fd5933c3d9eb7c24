import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { CommandRunner, type CommandAnswer } from '../application/command-runner.js';
import { IssueJoinCode, RevokeJoinCodes, type JoinCodeIssued } from '../application/issue-join-code.js';
import { DisputeParams } from './dispute-params.js';
import { JoinCodeDto } from './open-dispute.dto.js';

/** Letting in those whom no link and no text message reaches. */
@Controller('disputes/:disputeId')
export class JoinCodesController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly issueJoinCode: IssueJoinCode,
    private readonly revokeJoinCodes: RevokeJoinCodes,
  ) {}

  @Post('join-codes')
  @HttpCode(200)
  @Allows('dispute.issue-join-code')
  issue(
    @Param() { disputeId }: DisputeParams,
    @Body() body: JoinCodeDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer<JoinCodeIssued>> {
    return this.commands.run(
      { caller, action: 'dispute.issue-join-code', disputeId, body, secretAnswer: true },
      (work) => this.issueJoinCode.execute(work, body),
    );
  }

  @Post('join-code-revocations')
  @HttpCode(200)
  @Allows('dispute.issue-join-code')
  revoke(
    @Param() { disputeId }: DisputeParams,
    @Body() body: JoinCodeDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer> {
    return this.commands.run({ caller, action: 'dispute.issue-join-code', disputeId, body }, (work) =>
      this.revokeJoinCodes.execute(work, body),
    );
  }
}
