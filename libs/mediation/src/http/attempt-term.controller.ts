import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { AnswerExtension, AskExtension } from '../application/extend-attempt.js';
import { EndAppraisal, SuspendForAppraisal } from '../application/suspend-attempt.js';
import { AppraisalDto, ExtensionAnswerDto, ExtensionDto } from './attempt.dto.js';

/** What changes the time an attempt has: experts and agreed extensions. */
@Controller('disputes/:disputeId/attempt')
export class AttemptTermController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly suspending: SuspendForAppraisal,
    private readonly resuming: EndAppraisal,
    private readonly asking: AskExtension,
    private readonly answering: AnswerExtension,
  ) {}

  @Post('appraisal')
  @HttpCode(200)
  @Allows('attempt.suspend-for-appraisal')
  suspendForAppraisal(
    @Param() { disputeId }: DisputeParams,
    @Body() body: AppraisalDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'attempt.suspend-for-appraisal', disputeId, body }, (work) =>
      this.suspending.execute(work, body),
    );
  }

  @Post('appraisal-end')
  @HttpCode(200)
  @Allows('attempt.end-appraisal')
  endAppraisal(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'attempt.end-appraisal', disputeId }, (work) =>
      this.resuming.execute(work),
    );
  }

  @Post('extension')
  @HttpCode(200)
  @Allows('attempt.ask-extension')
  askExtension(
    @Param() { disputeId }: DisputeParams,
    @Body() body: ExtensionDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'attempt.ask-extension', disputeId, body }, (work) =>
      this.asking.execute(work, body),
    );
  }

  @Post('extension-answers')
  @HttpCode(200)
  @Allows('attempt.answer-extension')
  answerExtension(
    @Param() { disputeId }: DisputeParams,
    @Body() body: ExtensionAnswerDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'attempt.answer-extension', disputeId, body }, (work) =>
      this.answering.execute(work, body),
    );
  }
}
