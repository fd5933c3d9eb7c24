import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { BeginMediation } from '../application/begin-mediation.js';
import { EndAttempt } from '../application/end-attempt.js';
import { DecideSuspicion, ReportSuspicion } from '../application/suspend-attempt.js';
import { EndingDto, SuspicionDecisionDto, SuspicionDto } from './attempt.dto.js';

/** The attempt: who leads it, a suspicion, its end. */
@Controller('disputes/:disputeId/attempt')
export class AttemptController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly beginning: BeginMediation,
    private readonly reporting: ReportSuspicion,
    private readonly deciding: DecideSuspicion,
    private readonly ending: EndAttempt,
  ) {}

  @Post('judge-lead')
  @HttpCode(200)
  @Allows('attempt.lead-by-judge')
  leadByJudge(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'attempt.lead-by-judge', disputeId }, (work) =>
      this.beginning.leadByJudge(work),
    );
  }

  @Post('suspicion')
  @HttpCode(200)
  @Allows('attempt.report-suspicion')
  reportSuspicion(
    @Param() { disputeId }: DisputeParams,
    @Body() body: SuspicionDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'attempt.report-suspicion', disputeId, body }, (work) =>
      this.reporting.execute(work, body),
    );
  }

  @Post('suspicion-decision')
  @HttpCode(200)
  @Allows('attempt.decide-suspicion')
  decideSuspicion(
    @Param() { disputeId }: DisputeParams,
    @Body() body: SuspicionDecisionDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'attempt.decide-suspicion', disputeId, body }, (work) =>
      this.deciding.execute(work, body),
    );
  }

  @Post('ending')
  @HttpCode(200)
  @Allows('attempt.end')
  end(@Param() { disputeId }: DisputeParams, @Body() body: EndingDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'attempt.end', disputeId, body }, (work) =>
      this.ending.execute(work, body),
    );
  }
}
