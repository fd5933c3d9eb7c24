import type { ConcordDatabase } from '#platform/database';
import { ActOnClock } from './application/act-on-clock.js';
import { CalendarShelf } from './application/calendar-shelf.js';
import { CalendarUpkeep } from './application/calendar-upkeep.js';
import { ClaimClocks } from './application/claim-clocks.js';
import { DeadlineReader } from './application/deadline.reader.js';
import { DeadlineWatch } from './application/deadline-watch.js';
import { DriveClocks } from './application/drive-clocks.js';
import { LoadCalendarYear } from './application/load-calendar-year.js';
import { RaiseCalendarAlerts } from './application/raise-calendar-alerts.js';
import { RecountClocks } from './application/recount-clocks.js';
import { loadRuleBook } from './config/rule-files.js';

export interface OpenedDeadlines {
  readonly reader: DeadlineReader;
  readonly calendars: CalendarShelf;
  readonly load: LoadCalendarYear;
  /** A watch with a calendar of its own, as each process has one. */
  watch(): Promise<DeadlineWatch>;
}

/** The room without a Nest container, for the command line and for tests. */
export async function openDeadlines(database: ConcordDatabase): Promise<OpenedDeadlines> {
  const { unitOfWork, reads, reactions, config } = database;
  const shelf = async () => {
    const calendars = new CalendarShelf(reads);
    await calendars.refresh();
    return calendars;
  };
  const calendars = await shelf();
  new DriveClocks(reactions, loadRuleBook(), calendars);
  return {
    reader: new DeadlineReader(reads),
    calendars,
    load: new LoadCalendarYear(unitOfWork, calendars, new RecountClocks(unitOfWork, reads, calendars)),
    async watch() {
      const own = await shelf();
      const alerts = new RaiseCalendarAlerts(unitOfWork, reads);
      const upkeep = new CalendarUpkeep(own, new RecountClocks(unitOfWork, reads, own), alerts);
      const act = new ActOnClock(unitOfWork, own);
      return new DeadlineWatch(config, reads, new ClaimClocks(unitOfWork), act, upkeep);
    },
  };
}
