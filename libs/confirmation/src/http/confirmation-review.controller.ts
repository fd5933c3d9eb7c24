import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import {
  AcceptConfirmation,
  AskSupplement,
  DecideConfirmation,
  ExtendReview,
  RejectConfirmation,
} from '../application/judge-confirmation.js';
import {
  AskSupplementDto,
  ConfirmationParams,
  DecideConfirmationDto,
  ExtendReviewDto,
  RejectConfirmationDto,
} from './confirmation.dto.js';

/** The court's steps on an application: taking it, asking for more, ruling. */
@Controller('disputes/:disputeId/confirmations/:confirmationId')
export class ConfirmationReviewController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly accepting: AcceptConfirmation,
    private readonly rejecting: RejectConfirmation,
    private readonly asking: AskSupplement,
    private readonly extending: ExtendReview,
    private readonly deciding: DecideConfirmation,
  ) {}

  @Post('acceptance')
  @HttpCode(200)
  @Allows('confirmation.accept')
  accept(@Param() { disputeId, confirmationId }: ConfirmationParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'confirmation.accept', disputeId }, (work) =>
      this.accepting.execute(work, confirmationId),
    );
  }

  @Post('rejection')
  @HttpCode(200)
  @Allows('confirmation.reject')
  reject(
    @Param() { disputeId, confirmationId }: ConfirmationParams,
    @Body() body: RejectConfirmationDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'confirmation.reject', disputeId, body }, (work) =>
      this.rejecting.execute(work, confirmationId, body),
    );
  }

  @Post('supplement-notice')
  @HttpCode(200)
  @Allows('confirmation.ask-supplement')
  askSupplement(
    @Param() { disputeId, confirmationId }: ConfirmationParams,
    @Body() body: AskSupplementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'confirmation.ask-supplement', disputeId, body }, (work) =>
      this.asking.execute(work, confirmationId, body),
    );
  }

  @Post('extension')
  @HttpCode(200)
  @Allows('confirmation.extend-review')
  extendReview(
    @Param() { disputeId, confirmationId }: ConfirmationParams,
    @Body() body: ExtendReviewDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'confirmation.extend-review', disputeId, body }, (work) =>
      this.extending.execute(work, confirmationId, body),
    );
  }

  @Post('decision')
  @HttpCode(200)
  @Allows('confirmation.decide')
  decide(
    @Param() { disputeId, confirmationId }: ConfirmationParams,
    @Body() body: DecideConfirmationDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'confirmation.decide', disputeId, body }, (work) =>
      this.deciding.execute(work, confirmationId, body),
    );
  }
}
