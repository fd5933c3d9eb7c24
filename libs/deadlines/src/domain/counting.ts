import { addDays, addMonths, dayOf, endOfDay, type CalendarDay } from '#kernel';
import { daysWithin, excludedOn, mergeExclusions, type Exclusion } from './exclusions.js';
import { countHours, countMinutes } from './short-terms.js';
import { rollSteps, step, workingDaySteps, type Step } from './step.js';
import type { Counted, CountRequest } from './term.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * How a term is counted (CPL 85, CPL-I 125, CC 200-204). The start day is not counted; a last day that is a
 * rest day moves to the first working day after it; the last day ends at 24:00 in Shanghai.
 */

export function countTerm(request: CountRequest, calendar: WorkingCalendar): Counted {
  if (request.unit === 'minutes') return countMinutes(request, calendar);
  if (request.unit === 'hours') return countHours(request);
  return countDays(request, calendar);
}

function countDays(request: CountRequest, calendar: WorkingCalendar): Counted {
  const start = dayOf(request.startedAt);
  const excluded = mergeExclusions(request.exclusions);
  const opening = [step('start', { day: start, first: addDays(start, 1) })];
  const ofTerm = endOfTerm(request, start, excluded, calendar);
  const nominal = ofTerm && walk(ofTerm, request.extensionDays, excluded, () => true);
  const last = nominal && afterRest(nominal, excluded, calendar);
  if (!ofTerm || !nominal || !last) return standingStill(opening, excluded, start);
  const consulted = request.unit === 'workingDays' ? addDays(start, 1) : nominal;
  const missingYears = calendar.missingYears(consulted, last);
  const steps = [
    ...opening,
    ...excluded.flatMap((exclusion) => exclusionSteps(exclusion, start, last)),
    ...termSteps(request, start, ofTerm, calendar),
    ...(request.extensionDays > 0 ? [step('extension', { days: request.extensionDays, day: nominal })] : []),
    ...lastDaySteps(nominal, last, calendar),
    ...missingYears.map((year) => step('provisional', { year })),
    step('due-day', { day: last }),
  ];
  return { due: { date: last, at: endOfDay(last) }, nominal, missingYears, steps };
}

/** Last day of the bare term, excluded days passed over; `undefined` when the term stands still before it. */
function endOfTerm(
  { unit, term }: CountRequest,
  start: CalendarDay,
  excluded: readonly Exclusion[],
  calendar: WorkingCalendar,
): CalendarDay | undefined {
  if (unit === 'days') return walk(start, term, excluded, () => true);
  if (unit === 'workingDays') return walk(start, term, excluded, (day) => calendar.isWorkingDay(day));
  const plain = addMonths(start, unit === 'years' ? term * 12 : term);
  if (excluded.some(({ from, to }) => to === undefined && from <= plain)) return undefined;
  const lost = excluded.reduce((sum, exclusion) => sum + daysWithin(exclusion, start, plain), 0);
  return walk(plain, lost, excluded, () => true);
}

/** `count` counted days after `from`; excluded days are passed over. */
function walk(
  from: CalendarDay,
  count: number,
  excluded: readonly Exclusion[],
  counts: (day: CalendarDay) => boolean,
): CalendarDay | undefined {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    const hit = excludedOn(excluded, day);
    if (hit && !hit.until) return undefined;
    if (hit?.until) day = addDays(hit.until, -1);
    else if (counts(day)) left -= 1;
  }
  return day;
}

/** The last day may be neither a rest day nor a day that does not count. */
function afterRest(
  nominal: CalendarDay,
  excluded: readonly Exclusion[],
  calendar: WorkingCalendar,
): CalendarDay | undefined {
  let day = nominal;
  for (;;) {
    const hit = excludedOn(excluded, day);
    if (hit && !hit.until) return undefined;
    if (hit?.until) day = hit.until;
    else if (calendar.isWorkingDay(day)) return day;
    else day = addDays(day, 1);
  }
}

function standingStill(
  opening: readonly Step[],
  excluded: readonly Exclusion[],
  start: CalendarDay,
): Counted {
  const open = excluded.find(({ to }) => to === undefined);
  const closed = excluded.filter(({ to }) => to !== undefined);
  const told = closed.flatMap((exclusion) => exclusionSteps(exclusion, start, open?.from ?? start));
  const still = open ? [step('standing-still', { day: open.from })] : [];
  return { due: undefined, nominal: undefined, missingYears: [], steps: [...opening, ...told, ...still] };
}

function exclusionSteps(exclusion: Exclusion, start: CalendarDay, end: CalendarDay): Step[] {
  const days = daysWithin(exclusion, start, end);
  if (days === 0 || exclusion.to === undefined) return [];
  return [step('exclusion', { from: exclusion.from, to: addDays(exclusion.to, -1), days })];
}

function termSteps(
  { unit, term }: CountRequest,
  start: CalendarDay,
  end: CalendarDay,
  calendar: WorkingCalendar,
): Step[] {
  const nominal = step('nominal', { count: term, unit, day: end });
  return unit === 'workingDays' ? [...workingDaySteps(calendar, start, end), nominal] : [nominal];
}

function lastDaySteps(nominal: CalendarDay, last: CalendarDay, calendar: WorkingCalendar): Step[] {
  const holiday = calendar.makeUpFor(last);
  const worked = holiday ? [step('last-day-worked', { day: last, holiday })] : [];
  return [...rollSteps(calendar, nominal, last), ...worked];
}
