import { Injectable } from '@nestjs/common';
import { CalendarShelf } from '#deadlines';
import { PoliciesInForce, type DisputeWork } from '#dispute';
import type { CalendarDay } from '#kernel';

/** The day that counts for what falls due. */
@Injectable()
export class DueDays {
  constructor(
    private readonly policies: PoliciesInForce,
    private readonly calendars: CalendarShelf,
  ) {}

  /** A day people fixed stays as they fixed it (CC 203 moves ends of terms), unless the court's policy lets it roll. */
  async of({ tx, dispute }: DisputeWork): Promise<(agreed: CalendarDay) => CalendarDay> {
    const policies = await this.policies.at(tx, dispute);
    const rolls = policies.value('performance.dueDayRolls');
    return (agreed) => (rolls ? this.calendars.current.workingDayFrom(agreed) : agreed);
  }
}
