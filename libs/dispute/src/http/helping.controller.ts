import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, NothingDto, type Caller } from '#platform/http';
import { CommandRunner, type CommandAnswer } from '../application/command-runner.js';
import { EndHelp, LetInHelper, type HelperLetIn } from '../application/helping.js';
import { DisputeParams } from './dispute-params.js';
import { HelperParams, LetInHelperDto } from './helping.dto.js';

/** Somebody near a party sits beside it, with its recorded consent. */
@Controller('disputes/:disputeId/helpers')
export class HelpersController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly letIn: LetInHelper,
    private readonly endHelp: EndHelp,
  ) {}

  /** The code is told once, in this answer. */
  @Post()
  @HttpCode(200)
  @Allows('dispute.let-in-helper')
  open(
    @Param() { disputeId }: DisputeParams,
    @Body() body: LetInHelperDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer<HelperLetIn>> {
    const action = 'dispute.let-in-helper';
    return this.commands.run({ caller, action, disputeId, body, secretAnswer: true }, (work) =>
      this.letIn.execute(work, body),
    );
  }

  @Post(':mandateId/end')
  @HttpCode(200)
  @Allows('dispute.end-help')
  end(
    @Param() { disputeId, mandateId }: HelperParams,
    @Body() body: NothingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommandAnswer<{ mandateId: string }>> {
    return this.commands.run({ caller, action: 'dispute.end-help', disputeId, body }, (work) =>
      this.endHelp.execute(work, mandateId),
    );
  }
}
