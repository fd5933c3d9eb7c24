import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { Permissions } from '#access';
import { canonicalJson } from '#kernel';
import { sha256 } from '#platform/crypto';
import type { IdempotencyClaim } from '#platform/database';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { LoadCalendarYear } from '../application/load-calendar-year.js';
import { checkYear } from '../config/calendar-files.js';
import { calendarInvalid } from '../domain/deadlines.errors.js';
import { CalendarYearDto } from './deadline.dto.js';

/** Where administrators enter the State Council's yearly notice. */
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly permissions: Permissions,
    private readonly load: LoadCalendarYear,
  ) {}

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
    const { days } = await this.load.execute(notice.year, caller.actor, claimOf(caller, body));
    return { year, days };
  }
}

/** Same key, same content: the first answer again. The hash covers method, path and body. */
function claimOf(caller: Caller, body: object): IdempotencyClaim | undefined {
  if (caller.idempotencyKey === undefined) return undefined;
  const requestHash = sha256(canonicalJson([caller.method, caller.path, body]));
  return { actorId: caller.actor.personId, key: caller.idempotencyKey, requestHash };
}
