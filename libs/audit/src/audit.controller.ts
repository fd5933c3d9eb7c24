import { Controller, Get, Param, Query } from '@nestjs/common';
import { DisputeParams } from '#dispute';
import { Allows, CurrentCaller, PageQuery, type Caller, type Page } from '#platform/http';
import { WhoHasSeen, type Reading } from './who-has-seen.js';

@Controller('disputes/:disputeId')
export class AuditController {
  constructor(private readonly whoHasSeen: WhoHasSeen) {}

  /** Who has opened this dispute, newest first; cursor pages. */
  @Get('readings')
  @Allows('audit.who-has-seen')
  readings(
    @Param() { disputeId }: DisputeParams,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<Reading>> {
    return this.whoHasSeen.page(caller, disputeId, query);
  }
}
