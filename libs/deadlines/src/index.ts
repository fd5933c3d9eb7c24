/** The door of the room: clocks of law, how they are counted and explained, and the calendars they run on. */
export { DeadlinesModule } from './deadlines.module.js';
export { openDeadlines, type OpenedDeadlines } from './open-deadlines.js';
export { CalendarShelf } from './application/calendar-shelf.js';
export { DeadlineNotices, DeadlineReader } from './application/deadline.reader.js';
export { DeadlineWatch } from './application/deadline-watch.js';
export { ExplainClock, type ExplainedClock } from './application/explain-clock.js';
export { LoadCalendarYear } from './application/load-calendar-year.js';
export { StepSentences } from './application/step-sentences.js';
export { checkYear, makeCalendar, shippedYears } from './config/calendar-files.js';
export { loadRuleBook } from './config/rule-files.js';
export { countByRule, type CountedByRule } from './domain/count-by-rule.js';
export type { DeadlineRule, RuleInput } from './domain/deadline-rule.js';
export type { Exclusion } from './domain/exclusions.js';
export { RuleBook } from './domain/rule-book.js';
export { WorkingCalendar, type CalendarYear } from './domain/working-calendar.js';
export { DeadlineChangeEntity, DeadlineNoticeEntity } from './persistence/deadline-history.entity.js';
export { DeadlineEntity, type DeadlineStatus } from './persistence/deadline.entity.js';
export { entities, migrations } from './persistence/schema.js';
