import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { AskCourt, ChooseMediator, NameMediator } from '../application/choose-mediator.js';
import { RefuseMediator } from '../application/recuse-mediator.js';
import {
  AppointmentParams,
  AskCourtDto,
  ChooseMediatorDto,
  NameMediatorDto,
  RefuseMediatorDto,
} from './appointment.dto.js';

/** Who mediates: the parties’ choice, the court’s or body’s naming, a refusal. */
@Controller('disputes/:disputeId/appointments/:appointmentId')
export class AppointmentController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly choosing: ChooseMediator,
    private readonly asking: AskCourt,
    private readonly naming: NameMediator,
    private readonly refusing: RefuseMediator,
  ) {}

  @Post('choices')
  @HttpCode(200)
  @Allows('appointment.choose')
  choose(
    @Param() { disputeId, appointmentId }: AppointmentParams,
    @Body() body: ChooseMediatorDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'appointment.choose', disputeId, body }, (work) =>
      this.choosing.execute(work, Object.assign({ appointmentId }, body)),
    );
  }

  @Post('court-appointment')
  @HttpCode(200)
  @Allows('appointment.ask-court')
  askCourt(
    @Param() { disputeId, appointmentId }: AppointmentParams,
    @Body() body: AskCourtDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'appointment.ask-court', disputeId, body }, (work) =>
      this.asking.execute(work, Object.assign({ appointmentId }, body)),
    );
  }

  @Post('naming')
  @HttpCode(200)
  @Allows('appointment.name')
  name(
    @Param() { disputeId, appointmentId }: AppointmentParams,
    @Body() body: NameMediatorDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'appointment.name', disputeId, body }, (work) =>
      this.naming.execute(work, Object.assign({ appointmentId }, body)),
    );
  }

  @Post('refusal')
  @HttpCode(200)
  @Allows('appointment.refuse')
  refuse(
    @Param() { disputeId, appointmentId }: AppointmentParams,
    @Body() body: RefuseMediatorDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'appointment.refuse', disputeId, body }, (work) =>
      this.refusing.execute(work, Object.assign({ appointmentId }, body)),
    );
  }
}
