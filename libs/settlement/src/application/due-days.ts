import { Injectable } from '@nestjs/common';
import { CalendarShelf } from '#deadlines';
import type { CalendarDay } from '#kernel';
import { CourtPolicies } from '#policies';

/** The day that counts for what falls due. */
@Injectable()
export class DueDays {
  constructor(
    private readonly policies: CourtPolicies,
    private readonly calendars: CalendarShelf,
  ) {}

  /** A day people fixed stays as they fixed it (CC 203 moves ends of terms), unless the court's policy lets it roll. */
  countsOn(agreed: CalendarDay): CalendarDay {
    const rolls = this.policies.value('performance.dueDayRolls');
    return rolls ? this.calendars.current.workingDayFrom(agreed) : agreed;
  }
}
