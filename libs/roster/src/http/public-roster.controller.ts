import { Controller, Get, Query } from '@nestjs/common';
import { Public, type Page } from '#platform/http';
import { RosterLists, type PublicBody, type PublicMediator } from '../application/roster-lists.js';
import { ListRosterQuery } from './roster.dto.js';

/** What everyone may know of bodies and mediators: scope, specialties, whether they charge, who invited them (ZT 5). */
@Controller()
export class PublicRosterController {
  constructor(private readonly lists: RosterLists) {}

  /** Listed bodies in the order in which they were added; cursor pages. */
  @Get('mediation-bodies')
  @Public()
  bodies(@Query() query: ListRosterQuery): Promise<Page<PublicBody>> {
    return this.lists.bodies(query);
  }

  /** Listed mediators in the order in which they were added; cursor pages. */
  @Get('mediators')
  @Public()
  mediators(@Query() query: ListRosterQuery): Promise<Page<PublicMediator>> {
    return this.lists.mediators(query);
  }
}
