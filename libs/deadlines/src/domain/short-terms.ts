import { dayOf, endOfDay, type CalendarDay } from '#kernel';
import { afterServiceMinutes, firstServiceInstant } from './service-hours.js';
import { step, type Step } from './step.js';
import type { Counted, CountRequest, DuePoint } from './term.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Terms shorter than a day. They end at an instant, and no rest day moves that instant. */

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Hours of the procedure law: the hour in which the term starts is not counted (CPL 85). */
export function countHours({ startedAt, term, extensionDays }: CountRequest): Counted {
  const first = new Date(Math.floor(startedAt.getTime() / HOUR_MS) * HOUR_MS + HOUR_MS);
  const due = duePoint(new Date(first.getTime() + term * HOUR_MS + extensionDays * DAY_MS));
  const steps = [
    step('start-hour', { at: startedAt.toISOString(), first: first.toISOString() }),
    step('run-through', { count: term, unit: 'hours' }),
    ...extended(extensionDays),
    dueStep(due),
  ];
  return { due, nominal: due.date, missingYears: [], steps };
}

/** Minutes are promises of service, not terms of law: counted from the instant, in staffed hours or always. */
export function countMinutes(request: CountRequest, calendar: WorkingCalendar): Counted {
  const { startedAt, term, serviceHours, extensionDays } = request;
  const extensionMs = extensionDays * DAY_MS;
  const opening = step('start-instant', { at: startedAt.toISOString() });
  const counting = step(serviceHours ? 'service-hours' : 'run-through', { count: term, unit: 'minutes' });
  if (!serviceHours) {
    const due = duePoint(new Date(startedAt.getTime() + term * MINUTE_MS + extensionMs));
    const steps = [opening, counting, ...extended(extensionDays), dueStep(due)];
    return { due, nominal: due.date, missingYears: [], steps };
  }
  const first = firstServiceInstant(startedAt, serviceHours, calendar);
  const end = afterServiceMinutes(startedAt, term, serviceHours, calendar);
  const due = duePoint(new Date(end.getTime() + extensionMs));
  const missingYears = calendar.missingYears(dayOf(startedAt), dayOf(end));
  const waits = first > startedAt ? [step('service-opens', { at: first.toISOString() })] : [];
  const provisional = missingYears.map((year) => step('provisional', { year }));
  const steps = [opening, counting, ...waits, ...extended(extensionDays), ...provisional, dueStep(due)];
  return { due, nominal: due.date, missingYears, steps };
}

const extended = (days: number): Step[] => (days > 0 ? [step('extension-short', { days })] : []);

/** Midnight belongs to the day that ends with it: 24:00, never 00:00 of the next. */
function duePoint(at: Date): DuePoint {
  const date: CalendarDay = dayOf(new Date(at.getTime() - 1));
  return { date, at };
}

const dueStep = ({ date, at }: DuePoint): Step =>
  at.getTime() === endOfDay(date).getTime()
    ? step('due-day', { day: date })
    : step('due-instant', { at: at.toISOString() });
