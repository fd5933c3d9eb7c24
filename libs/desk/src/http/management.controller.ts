import { Controller, Get, Query } from '@nestjs/common';
import { Allows, CurrentCaller, PageQuery, type Caller, type Page } from '#platform/http';
import { ReadLedger, type LedgerEntry } from '../application/ledger.js';
import { ReadOverview, type Overview } from '../application/overview.js';

/** For those who answer for a court: where its matters stand, and which have waited too long. */
@Controller('management')
export class ManagementController {
  constructor(
    private readonly reading: ReadOverview,
    private readonly pending: ReadLedger,
  ) {}

  @Get('overview')
  @Allows('desk.overview')
  overview(@CurrentCaller() caller: Caller): Promise<Overview> {
    return this.reading.execute(caller);
  }

  /** Matters in one phase beyond the court's threshold, waiting longest first; cursor pages. */
  @Get('ledger')
  @Allows('desk.overview')
  ledger(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<LedgerEntry>> {
    return this.pending.execute(caller, query);
  }
}
