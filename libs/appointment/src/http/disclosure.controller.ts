import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { AnswerDisclosure, Disclose } from '../application/disclose.js';
import { AskRecusal, DecideRecusal } from '../application/recuse-mediator.js';
import {
  AppointmentParams,
  DisclosureAnswerDto,
  DisclosureDto,
  RecusalDecisionDto,
  RecusalRequestDto,
} from './appointment.dto.js';

/** What the mediator discloses, and what follows from it. */
@Controller('disputes/:disputeId/appointments/:appointmentId')
export class DisclosureController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly disclosing: Disclose,
    private readonly answering: AnswerDisclosure,
    private readonly objecting: AskRecusal,
    private readonly deciding: DecideRecusal,
  ) {}

  @Post('disclosure')
  @HttpCode(200)
  @Allows('appointment.disclose')
  disclose(
    @Param() { disputeId, appointmentId }: AppointmentParams,
    @Body() body: DisclosureDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'appointment.disclose', disputeId, body }, (work) =>
      this.disclosing.execute(work, Object.assign({ appointmentId }, body)),
    );
  }

  @Post('disclosure-answers')
  @HttpCode(200)
  @Allows('appointment.answer-disclosure')
  answer(
    @Param() { disputeId, appointmentId }: AppointmentParams,
    @Body() body: DisclosureAnswerDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'appointment.answer-disclosure', disputeId, body }, (work) =>
      this.answering.execute(work, Object.assign({ appointmentId }, body)),
    );
  }

  @Post('recusal-request')
  @HttpCode(200)
  @Allows('appointment.object')
  object(
    @Param() { disputeId, appointmentId }: AppointmentParams,
    @Body() body: RecusalRequestDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'appointment.object', disputeId, body }, (work) =>
      this.objecting.execute(work, Object.assign({ appointmentId }, body)),
    );
  }

  @Post('recusal-decision')
  @HttpCode(200)
  @Allows('appointment.decide-recusal')
  decide(
    @Param() { disputeId, appointmentId }: AppointmentParams,
    @Body() body: RecusalDecisionDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'appointment.decide-recusal', disputeId, body }, (work) =>
      this.deciding.execute(work, Object.assign({ appointmentId }, body)),
    );
  }
}
