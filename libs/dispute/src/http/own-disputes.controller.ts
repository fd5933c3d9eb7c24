import { Controller, Get, Query } from '@nestjs/common';
import { Allows, CurrentCaller, PageQuery, type Caller, type Page } from '#platform/http';
import { OwnDisputes, type OwnDispute } from '../application/own-disputes.js';

const A_SCREEN = 10;

/** A party's first page. */
@Controller('own-disputes')
export class OwnDisputesController {
  constructor(private readonly own: OwnDisputes) {}

  /** Disputes the person takes part in, newest first, each with what comes next; cursor pages. */
  @Get()
  @Allows('dispute.list')
  list(
    @Query() { limit = A_SCREEN, cursor }: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<OwnDispute>> {
    return this.own.list(caller, Math.min(limit, 20), cursor);
  }
}
