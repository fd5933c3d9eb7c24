import { Deadlines2026112219550 } from './202611221955-deadlines.migration.js';
import { CalendarAlertEntity, CalendarYearEntity } from './calendar.entity.js';
import { DeadlineChangeEntity, DeadlineNoticeEntity } from './deadline-history.entity.js';
import { DeadlineEntity } from './deadline.entity.js';

/** What the programs add to their data source. */
export const entities = [
  DeadlineEntity,
  DeadlineChangeEntity,
  DeadlineNoticeEntity,
  CalendarYearEntity,
  CalendarAlertEntity,
];
export const migrations = [Deadlines2026112219550];
