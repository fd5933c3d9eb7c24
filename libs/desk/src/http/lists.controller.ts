import { Controller, Get, Query } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller, type Page } from '#platform/http';
import { ListDisputes } from '../application/list-disputes.js';
import type { ListedDispute } from '../application/told-rows.js';
import { ListDisputesQuery } from './list.dto.js';

/** Finding disputes: the desk's queue, and everybody's own list. */
@Controller()
export class ListsController {
  constructor(private readonly lists: ListDisputes) {}

  /** Disputes the caller takes part in or serves, newest first; cursor pages. */
  @Get('disputes')
  @Allows('dispute.list')
  list(@Query() query: ListDisputesQuery, @CurrentCaller() caller: Caller): Promise<Page<ListedDispute>> {
    return this.lists.mine(caller, query);
  }

  /** What waits at the desk, what expires first on top; cursor pages. */
  @Get('desk/queue')
  @Allows('dispute.queue')
  queue(@Query() query: ListDisputesQuery, @CurrentCaller() caller: Caller): Promise<Page<ListedDispute>> {
    return this.lists.queue(caller, query);
  }
}
