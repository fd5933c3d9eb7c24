import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { CorrectPapers, NoticeCorrection } from '../application/correct-papers.js';
import { RedirectDispute, ReturnDispute } from '../application/send-elsewhere.js';
import { CorrectDto, NoticeCorrectionDto, RedirectDto, ReturnDto } from './triage.dto.js';

/** What goes back to the person: the one list of defects, or where else to go. */
@Controller('disputes/:disputeId')
export class PapersController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly noticeCorrection: NoticeCorrection,
    private readonly correctPapers: CorrectPapers,
    private readonly redirectDispute: RedirectDispute,
    private readonly returnDispute: ReturnDispute,
  ) {}

  @Post('correction-notice')
  @HttpCode(200)
  @Allows('triage.notice-correction')
  notice(
    @Param() { disputeId }: DisputeParams,
    @Body() body: NoticeCorrectionDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'triage.notice-correction', disputeId, body }, (work) =>
      this.noticeCorrection.execute(work, body),
    );
  }

  @Post('corrections')
  @HttpCode(200)
  @Allows('triage.correct')
  correct(@Param() { disputeId }: DisputeParams, @Body() body: CorrectDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'triage.correct', disputeId, body }, (work) =>
      this.correctPapers.execute(work, body),
    );
  }

  @Post('redirection')
  @HttpCode(200)
  @Allows('triage.redirect')
  redirect(
    @Param() { disputeId }: DisputeParams,
    @Body() body: RedirectDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'triage.redirect', disputeId, body }, (work) =>
      this.redirectDispute.execute(work, body),
    );
  }

  @Post('return')
  @HttpCode(200)
  @Allows('triage.return')
  giveBack(@Param() { disputeId }: DisputeParams, @Body() body: ReturnDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'triage.return', disputeId, body }, (work) =>
      this.returnDispute.execute(work, body),
    );
  }
}
