import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { ProposeFacts, SignFacts } from '../application/undisputed-facts.js';
import { ConfirmMinutes, DraftMinutes } from '../application/write-minutes.js';
import {
  ConfirmMinutesDto,
  FactsDto,
  FactsParams,
  MinutesDto,
  MinutesParams,
  SessionParams,
  SignFactsDto,
} from './session.dto.js';

/** Minutes and undisputed facts. */
@Controller('disputes/:disputeId')
export class RecordController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly drafting: DraftMinutes,
    private readonly confirming: ConfirmMinutes,
    private readonly proposing: ProposeFacts,
    private readonly signing: SignFacts,
  ) {}

  @Post('sessions/:sessionId/minutes')
  @HttpCode(200)
  @Allows('minutes.draft')
  draftMinutes(
    @Param() { disputeId, sessionId }: SessionParams,
    @Body() body: MinutesDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'minutes.draft', disputeId, body }, (work) =>
      this.drafting.execute(work, Object.assign({ sessionId }, body)),
    );
  }

  @Post('minutes/:minutesId/confirmations')
  @HttpCode(200)
  @Allows('minutes.confirm')
  confirmMinutes(
    @Param() { disputeId, minutesId }: MinutesParams,
    @Body() body: ConfirmMinutesDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'minutes.confirm', disputeId, body }, (work) =>
      this.confirming.execute(work, Object.assign({ minutesId }, body)),
    );
  }

  @Post('undisputed-facts')
  @HttpCode(200)
  @Allows('facts.propose')
  proposeFacts(
    @Param() { disputeId }: DisputeParams,
    @Body() body: FactsDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'facts.propose', disputeId, body }, (work) =>
      this.proposing.execute(work, body),
    );
  }

  @Post('undisputed-facts/:factsId/signatures')
  @HttpCode(200)
  @Allows('facts.sign')
  signFacts(
    @Param() { disputeId, factsId }: FactsParams,
    @Body() body: SignFactsDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'facts.sign', disputeId, body }, (work) =>
      this.signing.execute(work, Object.assign({ factsId }, body)),
    );
  }
}
