import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { AdjournSession } from '../application/adjourn-session.js';
import { CancelSession, CloseSession, OpenSession } from '../application/hold-session.js';
import { ScheduleSession } from '../application/schedule-session.js';
import {
  AdjournSessionDto,
  CancelSessionDto,
  OpenSessionDto,
  ScheduleSessionDto,
  SessionParams,
} from './session.dto.js';

/** Meetings: arranging, opening, closing, adjourning, calling off. */
@Controller('disputes/:disputeId/sessions')
export class SessionController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly scheduling: ScheduleSession,
    private readonly opening: OpenSession,
    private readonly closing: CloseSession,
    private readonly adjourning: AdjournSession,
    private readonly cancelling: CancelSession,
  ) {}

  @Post()
  @HttpCode(200)
  @Allows('session.schedule')
  schedule(
    @Param() { disputeId }: DisputeParams,
    @Body() body: ScheduleSessionDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'session.schedule', disputeId, body }, (work) =>
      this.scheduling.execute(work, body),
    );
  }

  @Post(':sessionId/opening')
  @HttpCode(200)
  @Allows('session.open')
  open(
    @Param() { disputeId, sessionId }: SessionParams,
    @Body() body: OpenSessionDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'session.open', disputeId, body }, (work) =>
      this.opening.execute(work, Object.assign({ sessionId }, body)),
    );
  }

  @Post(':sessionId/closing')
  @HttpCode(200)
  @Allows('session.close')
  close(@Param() { disputeId, sessionId }: SessionParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'session.close', disputeId }, (work) =>
      this.closing.execute(work, { sessionId }),
    );
  }

  @Post(':sessionId/adjournment')
  @HttpCode(200)
  @Allows('session.adjourn')
  adjourn(
    @Param() { disputeId, sessionId }: SessionParams,
    @Body() body: AdjournSessionDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'session.adjourn', disputeId, body }, (work) =>
      this.adjourning.execute(work, Object.assign({ sessionId }, body)),
    );
  }

  @Post(':sessionId/cancellation')
  @HttpCode(200)
  @Allows('session.cancel')
  cancel(
    @Param() { disputeId, sessionId }: SessionParams,
    @Body() body: CancelSessionDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'session.cancel', disputeId, body }, (work) =>
      this.cancelling.execute(work, Object.assign({ sessionId }, body)),
    );
  }
}
