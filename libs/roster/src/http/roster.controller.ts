import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller, type Page } from '#platform/http';
import type { Listed } from '../application/add-to-roster.js';
import type { ListingOrder } from '../application/change-listing.js';
import { KeptRoster, type KeptEntry } from '../application/kept-roster.js';
import { RosterCommands } from '../application/roster-commands.js';
import {
  AddBodyDto,
  AddMediatorDto,
  ListingParams,
  ListRosterQuery,
  SanctionDto,
  ListingTermDto,
} from './roster.dto.js';

/** Keeping the roster: take up, review, list, warn, suspend, remove (TY 5-10, 28; ZT 27-29). */
@Controller('roster')
export class RosterController {
  constructor(
    private readonly commands: RosterCommands,
    private readonly kept: KeptRoster,
  ) {}

  /** Every body on the rosters of the courts worked for, whatever its condition, in the order in which it was added; cursor pages. */
  @Get('bodies')
  @Allows('roster.see')
  bodies(@Query() query: ListRosterQuery, @CurrentCaller() caller: Caller): Promise<Page<KeptEntry>> {
    return this.kept.page(caller.actor, 'bodies', query);
  }

  @Get('mediators')
  @Allows('roster.see')
  mediators(@Query() query: ListRosterQuery, @CurrentCaller() caller: Caller): Promise<Page<KeptEntry>> {
    return this.kept.page(caller.actor, 'mediators', query);
  }

  @Post('bodies')
  @Allows('roster.add')
  addBody(@Body() body: AddBodyDto, @CurrentCaller() caller: Caller): Promise<Listed> {
    return this.commands.addBody(caller, body);
  }

  @Post('mediators')
  @Allows('roster.add')
  addMediator(@Body() body: AddMediatorDto, @CurrentCaller() caller: Caller): Promise<Listed> {
    return this.commands.addMediator(caller, body);
  }

  @Post(':kind/:id/review')
  @HttpCode(200)
  @Allows('roster.review')
  review(@Param() at: ListingParams, @CurrentCaller() caller: Caller): Promise<Listed> {
    return this.change(caller, 'roster.review', 'REVIEW', at);
  }

  @Post(':kind/:id/list')
  @HttpCode(200)
  @Allows('roster.list')
  list(
    @Param() at: ListingParams,
    @Body() body: ListingTermDto,
    @CurrentCaller() caller: Caller,
  ): Promise<Listed> {
    return this.change(caller, 'roster.list', 'LIST', at, body);
  }

  @Post(':kind/:id/renew')
  @HttpCode(200)
  @Allows('roster.renew')
  renew(
    @Param() at: ListingParams,
    @Body() body: ListingTermDto,
    @CurrentCaller() caller: Caller,
  ): Promise<Listed> {
    return this.change(caller, 'roster.renew', 'RENEW', at, body);
  }

  @Post(':kind/:id/warn')
  @HttpCode(200)
  @Allows('roster.warn')
  warn(
    @Param() at: ListingParams,
    @Body() body: SanctionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<Listed> {
    return this.change(caller, 'roster.warn', 'WARN', at, body);
  }

  @Post(':kind/:id/suspend')
  @HttpCode(200)
  @Allows('roster.suspend')
  suspend(
    @Param() at: ListingParams,
    @Body() body: SanctionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<Listed> {
    return this.change(caller, 'roster.suspend', 'SUSPEND', at, body);
  }

  @Post(':kind/:id/reinstate')
  @HttpCode(200)
  @Allows('roster.reinstate')
  reinstate(@Param() at: ListingParams, @CurrentCaller() caller: Caller): Promise<Listed> {
    return this.change(caller, 'roster.reinstate', 'REINSTATE', at);
  }

  @Post(':kind/:id/remove')
  @HttpCode(200)
  @Allows('roster.remove')
  remove(
    @Param() at: ListingParams,
    @Body() body: SanctionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<Listed> {
    return this.change(caller, 'roster.remove', 'REMOVE', at, body);
  }

  private change(
    caller: Caller,
    action: string,
    order: ListingOrder,
    { kind, id }: ListingParams,
    body: ListingTermDto | SanctionDto | Record<string, never> = {},
  ): Promise<Listed> {
    const entry = kind === 'bodies' ? 'mediation-body' : 'mediator';
    return this.commands.change(caller, action, { kind: entry, id, order, ...plain(body) });
  }
}

const plain = (body: object): Partial<ListingTermDto & SanctionDto> =>
  Object.fromEntries(Object.entries(body));
