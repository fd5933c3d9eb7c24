import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { BeginScreening } from '../application/begin-screening.js';
import { DecideGate } from '../application/decide-gate.js';
import { CompleteTriage, FindUnsuitable } from '../application/finish-triage.js';
import { SetLane } from '../application/set-lane.js';
import { CompleteTriageDto, DecideGateDto, FindUnsuitableDto, SetLaneDto } from './triage.dto.js';

/** An officer's way through a matter: take it up, decide the gates, choose lane and track, or find it unsuitable. */
@Controller('disputes/:disputeId')
export class ScreeningController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly beginScreening: BeginScreening,
    private readonly decideGate: DecideGate,
    private readonly setLane: SetLane,
    private readonly completeTriage: CompleteTriage,
    private readonly findUnsuitable: FindUnsuitable,
  ) {}

  @Post('screening')
  @HttpCode(200)
  @Allows('triage.begin')
  begin(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'triage.begin', disputeId }, (work) =>
      this.beginScreening.execute(work),
    );
  }

  @Post('gates')
  @HttpCode(200)
  @Allows('triage.gate')
  gate(@Param() { disputeId }: DisputeParams, @Body() body: DecideGateDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'triage.gate', disputeId, body }, (work) =>
      this.decideGate.execute(work, body),
    );
  }

  @Post('lane')
  @HttpCode(200)
  @Allows('triage.lane')
  lane(@Param() { disputeId }: DisputeParams, @Body() body: SetLaneDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'triage.lane', disputeId, body }, (work) =>
      this.setLane.execute(work, body),
    );
  }

  @Post('triage')
  @HttpCode(200)
  @Allows('triage.complete')
  complete(
    @Param() { disputeId }: DisputeParams,
    @Body() body: CompleteTriageDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'triage.complete', disputeId, body }, (work) =>
      this.completeTriage.execute(work, body),
    );
  }

  @Post('unsuitability')
  @HttpCode(200)
  @Allows('triage.find-unsuitable')
  unsuitable(
    @Param() { disputeId }: DisputeParams,
    @Body() body: FindUnsuitableDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'triage.find-unsuitable', disputeId, body }, (work) =>
      this.findUnsuitable.execute(work, body),
    );
  }
}
