import { Module } from '@nestjs/common';
import { ActOnClock } from './application/act-on-clock.js';
import { CalendarShelf } from './application/calendar-shelf.js';
import { CalendarUpkeep } from './application/calendar-upkeep.js';
import { ClaimClocks } from './application/claim-clocks.js';
import { DeadlineNotices, DeadlineReader } from './application/deadline.reader.js';
import { DeadlineWatch } from './application/deadline-watch.js';
import { DriveClocks } from './application/drive-clocks.js';
import { ExplainClock } from './application/explain-clock.js';
import { ListRules } from './application/list-rules.js';
import { LoadCalendarYear } from './application/load-calendar-year.js';
import { PreviewDeadline } from './application/preview-deadline.js';
import { RaiseCalendarAlerts } from './application/raise-calendar-alerts.js';
import { PreviewChange } from './application/preview-change.js';
import { RecountClocks } from './application/recount-clocks.js';
import { loadRuleBook } from './config/rule-files.js';
import { RuleBook } from './domain/rule-book.js';
import { CalendarsController } from './http/calendars.controller.js';
import { DeadlinesController } from './http/deadlines.controller.js';

/** Clocks, calendars and the rules they run by. The programs start the watch: `DeadlineWatch.start()`. */
@Module({
  controllers: [DeadlinesController, CalendarsController],
  providers: [
    { provide: RuleBook, useFactory: loadRuleBook },
    CalendarShelf,
    DriveClocks,
    ExplainClock,
    DeadlineReader,
    DeadlineNotices,
    PreviewDeadline,
    PreviewChange,
    ListRules,
    LoadCalendarYear,
    RecountClocks,
    RaiseCalendarAlerts,
    CalendarUpkeep,
    ClaimClocks,
    ActOnClock,
    DeadlineWatch,
  ],
  exports: [RuleBook, CalendarShelf, DeadlineReader, DeadlineNotices, ExplainClock, DeadlineWatch],
})
export class DeadlinesModule {}
