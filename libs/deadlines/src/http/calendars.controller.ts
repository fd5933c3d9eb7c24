import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { Permissions } from '#access';
import { Allows, CurrentCaller, Public, repeatedAs, type Caller } from '#platform/http';
import { CalendarShelf } from '../application/calendar-shelf.js';
import { LoadCalendarYear } from '../application/load-calendar-year.js';
import { checkYear } from '../config/calendar-files.js';
import { calendarInvalid } from '../domain/deadlines.errors.js';
import { CalendarYearDto } from './deadline.dto.js';

export interface ListedYear {
  readonly year: number;
  /** Days that differ from the ordinary week. */
  readonly days: readonly { readonly date: string; readonly name: string; readonly off: boolean }[];
  /** Addresses of the notices. */
  readonly papers: readonly string[];
  /** An administrator entered it here; else it came with the program. */
  readonly loadedHere: boolean;
}

/** Where administrators enter the State Council's yearly notice. */
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly permissions: Permissions,
    private readonly load: LoadCalendarYear,
    private readonly shelf: CalendarShelf,
  ) {}

  /** The years that dates are counted on, oldest first; a date in any later year is provisional. */
  @Get()
  @Public()
  list(): { version: string; items: ListedYear[] } {
    return { version: this.shelf.current.version, items: this.shelf.years() };
  }

  @Post(':year')
  @HttpCode(200)
  @Allows('calendar.load')
  async loadYear(
    @CurrentCaller() caller: Caller,
    @Param('year', ParseIntPipe) year: number,
    @Body() body: CalendarYearDto,
  ): Promise<{ year: number; days: number }> {
    this.permissions.requireOffice('calendar.load', caller.actor);
    const notice = checkYear({ year, papers: body.papers, days: body.days });
    if (!notice.year) throw calendarInvalid(notice.problems);
    const { days } = await this.load.execute(notice.year, caller.actor, repeatedAs(caller, body));
    return { year, days };
  }
}
