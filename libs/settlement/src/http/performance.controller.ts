import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import {
  ConfirmPerformance,
  MarkDefault,
  ReportPerformance,
  SeekEnforcement,
} from '../application/track-performance.js';
import {
  ConfirmPerformanceDto,
  ItemParams,
  MarkDefaultDto,
  ReportPerformanceDto,
  SeekEnforcementDto,
} from './performance.dto.js';
import { SettlementParams } from './settlement.dto.js';

/** Doing what was agreed: reported, confirmed, in default, before the enforcement court. */
@Controller('disputes/:disputeId/settlements/:settlementId')
export class PerformanceController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly reporting: ReportPerformance,
    private readonly confirming: ConfirmPerformance,
    private readonly defaulting: MarkDefault,
    private readonly enforcing: SeekEnforcement,
  ) {}

  @Post('items/:itemId/report')
  @HttpCode(200)
  @Allows('performance.report')
  report(
    @Param() { disputeId, settlementId, itemId }: ItemParams,
    @Body() body: ReportPerformanceDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'performance.report', disputeId, body }, (work) =>
      this.reporting.execute(work, { settlementId, itemId }, body),
    );
  }

  @Post('items/:itemId/confirmation')
  @HttpCode(200)
  @Allows('performance.confirm')
  confirm(
    @Param() { disputeId, settlementId, itemId }: ItemParams,
    @Body() body: ConfirmPerformanceDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'performance.confirm', disputeId, body }, (work) =>
      this.confirming.execute(work, { settlementId, itemId }, body),
    );
  }

  @Post('items/:itemId/default')
  @HttpCode(200)
  @Allows('performance.default')
  markDefault(
    @Param() { disputeId, settlementId, itemId }: ItemParams,
    @Body() body: MarkDefaultDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'performance.default', disputeId, body }, (work) =>
      this.defaulting.execute(work, { settlementId, itemId }, body),
    );
  }

  @Post('enforcement')
  @HttpCode(200)
  @Allows('performance.seek-enforcement')
  seekEnforcement(
    @Param() { disputeId, settlementId }: SettlementParams,
    @Body() body: SeekEnforcementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'performance.seek-enforcement', disputeId, body }, (work) =>
      this.enforcing.execute(work, settlementId, body),
    );
  }
}
