import { Injectable } from '@nestjs/common';
import { CalendarShelf } from './calendar-shelf.js';
import { RaiseCalendarAlerts } from './raise-calendar-alerts.js';
import { RecountClocks } from './recount-clocks.js';

/** A clock may have been started by a process that did not know the new year yet; so look again now and then. */
const RECOUNT_EVERY_MS = 60_000;

/** Keeps this process's calendar and the clocks counted on it in step with what administrators load. */
@Injectable()
export class CalendarUpkeep {
  private countedVersion = '';
  private countedAt = 0;

  constructor(
    private readonly calendars: CalendarShelf,
    private readonly recount: RecountClocks,
    private readonly alerts: RaiseCalendarAlerts,
  ) {}

  async execute(now: Date): Promise<void> {
    await this.calendars.refresh();
    const { version } = this.calendars.current;
    if (version !== this.countedVersion || Math.abs(now.getTime() - this.countedAt) >= RECOUNT_EVERY_MS) {
      await this.recount.execute();
      this.countedVersion = version;
      this.countedAt = now.getTime();
    }
    await this.alerts.execute();
  }
}
