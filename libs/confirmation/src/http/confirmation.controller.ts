import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { SupplementConfirmation, WithdrawConfirmation } from '../application/answer-court.js';
import { BeginConfirmation } from '../application/begin-confirmation.js';
import { JoinConfirmation } from '../application/join-confirmation.js';
import {
  AgreementParams,
  BeginConfirmationDto,
  ConfirmationParams,
  JoinConfirmationDto,
  SupplementConfirmationDto,
  WithdrawConfirmationDto,
} from './confirmation.dto.js';

/** Applying together for judicial confirmation. */
@Controller('disputes/:disputeId')
export class ConfirmationController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly beginning: BeginConfirmation,
    private readonly joining: JoinConfirmation,
    private readonly supplementing: SupplementConfirmation,
    private readonly withdrawing: WithdrawConfirmation,
  ) {}

  @Post('settlements/:settlementId/confirmation')
  @HttpCode(200)
  @Allows('confirmation.begin')
  begin(
    @Param() { disputeId, settlementId }: AgreementParams,
    @Body() body: BeginConfirmationDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'confirmation.begin', disputeId, body }, (work) =>
      this.beginning.execute(work, settlementId, body),
    );
  }

  @Post('confirmations/:confirmationId/joining')
  @HttpCode(200)
  @Allows('confirmation.join')
  join(
    @Param() { disputeId, confirmationId }: ConfirmationParams,
    @Body() body: JoinConfirmationDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'confirmation.join', disputeId, body }, (work) =>
      this.joining.execute(work, confirmationId, body),
    );
  }

  @Post('confirmations/:confirmationId/supplement')
  @HttpCode(200)
  @Allows('confirmation.supplement')
  supplement(
    @Param() { disputeId, confirmationId }: ConfirmationParams,
    @Body() body: SupplementConfirmationDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'confirmation.supplement', disputeId, body }, (work) =>
      this.supplementing.execute(work, confirmationId, body),
    );
  }

  @Post('confirmations/:confirmationId/withdrawal')
  @HttpCode(200)
  @Allows('confirmation.withdraw')
  withdraw(
    @Param() { disputeId, confirmationId }: ConfirmationParams,
    @Body() body: WithdrawConfirmationDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'confirmation.withdraw', disputeId, body }, (work) =>
      this.withdrawing.execute(work, confirmationId, body),
    );
  }
}
