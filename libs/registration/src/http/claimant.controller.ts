import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { CorrectComplaint } from '../application/correct-complaint.js';
import { InsistOnFiling } from '../application/insist-on-filing.js';
import { FileSuit, LodgeComplaint } from '../application/lodge-complaint.js';
import { WithdrawComplaint } from '../application/withdraw-complaint.js';
import { ClaimantDto, CorrectComplaintDto, InsistDto } from './registration.dto.js';

/** What a claimant does: hand in, correct, take back, go to the court, insist. */
@Controller('disputes/:disputeId')
export class ClaimantController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly lodgeComplaint: LodgeComplaint,
    private readonly fileSuit: FileSuit,
    private readonly correctComplaint: CorrectComplaint,
    private readonly withdrawComplaint: WithdrawComplaint,
    private readonly insistOnFiling: InsistOnFiling,
  ) {}

  @Post('complaint')
  @HttpCode(200)
  @Allows('registration.lodge')
  lodge(@Param() { disputeId }: DisputeParams, @Body() body: ClaimantDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'registration.lodge', disputeId, body }, (work) =>
      this.lodgeComplaint.execute(work, body),
    );
  }

  @Post('filing')
  @HttpCode(200)
  @Allows('registration.file')
  file(@Param() { disputeId }: DisputeParams, @Body() body: ClaimantDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'registration.file', disputeId, body }, (work) =>
      this.fileSuit.execute(work, body),
    );
  }

  @Post('complaint/corrections')
  @HttpCode(200)
  @Allows('registration.correct')
  correct(
    @Param() { disputeId }: DisputeParams,
    @Body() body: CorrectComplaintDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'registration.correct', disputeId, body }, (work) =>
      this.correctComplaint.execute(work, body),
    );
  }

  @Post('complaint/withdrawal')
  @HttpCode(200)
  @Allows('registration.withdraw')
  withdraw(
    @Param() { disputeId }: DisputeParams,
    @Body() body: ClaimantDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'registration.withdraw', disputeId, body }, (work) =>
      this.withdrawComplaint.execute(work, body),
    );
  }

  @Post('insistence')
  @HttpCode(200)
  @Allows('registration.insist')
  insist(@Param() { disputeId }: DisputeParams, @Body() body: InsistDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'registration.insist', disputeId, body }, (work) =>
      this.insistOnFiling.execute(work, body),
    );
  }
}
