import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { NoticeComplaintCorrection } from '../application/correct-complaint.js';
import { RefuseComplaint, RegisterComplaint, ReviewComplaint } from '../application/decide-complaint.js';
import { NoticeComplaintDto, RefuseComplaintDto, RegisterComplaintDto } from './registration.dto.js';

/** What the filing desk decides on a complaint. */
@Controller('disputes/:disputeId/complaint')
export class FilingDeskController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly noticeComplaintCorrection: NoticeComplaintCorrection,
    private readonly reviewComplaint: ReviewComplaint,
    private readonly registerComplaint: RegisterComplaint,
    private readonly refuseComplaint: RefuseComplaint,
  ) {}

  @Post('correction-notice')
  @HttpCode(200)
  @Allows('registration.notice-correction')
  notice(
    @Param() { disputeId }: DisputeParams,
    @Body() body: NoticeComplaintDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'registration.notice-correction', disputeId, body }, (work) =>
      this.noticeComplaintCorrection.execute(work, body),
    );
  }

  @Post('review')
  @HttpCode(200)
  @Allows('registration.review')
  review(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'registration.review', disputeId }, (work) =>
      this.reviewComplaint.execute(work),
    );
  }

  @Post('registration')
  @HttpCode(200)
  @Allows('registration.register')
  register(
    @Param() { disputeId }: DisputeParams,
    @Body() body: RegisterComplaintDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'registration.register', disputeId, body }, (work) =>
      this.registerComplaint.execute(work, body),
    );
  }

  @Post('refusal')
  @HttpCode(200)
  @Allows('registration.refuse')
  refuse(
    @Param() { disputeId }: DisputeParams,
    @Body() body: RefuseComplaintDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'registration.refuse', disputeId, body }, (work) =>
      this.refuseComplaint.execute(work, body),
    );
  }
}
