import { Controller, Get, Query } from '@nestjs/common';
import { Allows, CurrentCaller, PageQuery, type Caller, type Page } from '#platform/http';
import { WorkLists, type WorkItem } from '../application/work-lists.js';

/** What each office has to do next; what has waited longest comes first; cursor pages. */
@Controller('work')
export class WorkController {
  constructor(private readonly work: WorkLists) {}

  /** A mediation body: referrals to answer, mediators to name, recusals to decide, agreements to seal. */
  @Get('body')
  @Allows('desk.work-body')
  body(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<WorkItem>> {
    return this.work.body(caller, query);
  }

  /** Whoever mediates: disclosures, running terms, sessions, signatures. */
  @Get('mediator')
  @Allows('desk.work-mediator')
  mediator(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<WorkItem>> {
    return this.work.mediator(caller, query);
  }

  /** The court's offices: complaints, confirmations, suspicions, matters no body took. */
  @Get('judge')
  @Allows('desk.work-court')
  court(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<WorkItem>> {
    return this.work.court(caller, query);
  }
}
