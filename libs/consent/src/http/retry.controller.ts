import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { RetryMediation } from '../application/retry-mediation.js';
import { RetryMediationDto } from './consent.dto.js';

/** Mediation once more, from a choice of ways or from the court. */
@Controller('disputes/:disputeId/mediation-retry')
export class RetryController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly retryMediation: RetryMediation,
  ) {}

  @Post()
  @HttpCode(200)
  @Allows('consent.retry')
  retry(
    @Param() { disputeId }: DisputeParams,
    @Body() body: RetryMediationDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'consent.retry', disputeId, body }, (work) =>
      this.retryMediation.execute(work, body),
    );
  }
}
