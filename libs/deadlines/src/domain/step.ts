import { addDays, daysBetween, type CalendarDay } from '#kernel';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * One step of a calculation, coded so that it can be told in any language: `deadlines.steps.<code>` in the
 * catalogues. Days are `YYYY-MM-DD`, instants ISO-8601; the sentence gives them their weekday.
 */
export interface Step {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const step = (code: string, params: Step['params'] = {}): Step => ({ code, params });

interface Run {
  readonly name: string | undefined;
  readonly from: CalendarDay;
  to: CalendarDay;
}

/** Rest days of `[from, to]` as runs of one cause: a holiday is named once, not seven times. */
function restRuns(calendar: WorkingCalendar, from: CalendarDay, to: CalendarDay): Run[] {
  const runs: Run[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const reason = calendar.restReason(day);
    if (!reason) continue;
    const name = reason.kind === 'holiday' ? reason.name : undefined;
    const last = runs.at(-1);
    if (last && last.name === name && daysBetween(last.to, day) === 1) last.to = day;
    else runs.push({ name, from: day, to: day });
  }
  return runs;
}

/** Why the last day moved: every rest day between the nominal and the due day, holidays by name. */
export function rollSteps(calendar: WorkingCalendar, nominal: CalendarDay, due: CalendarDay): Step[] {
  return restRuns(calendar, nominal, addDays(due, -1)).map((run) => restStep('roll', run));
}

/** What a count of working days in `(start, end]` passed over, and which weekend days it took. */
export function workingDaySteps(calendar: WorkingCalendar, start: CalendarDay, end: CalendarDay): Step[] {
  const runs = restRuns(calendar, addDays(start, 1), end);
  const weekendDays = runs
    .filter(({ name }) => name === undefined)
    .reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  const holidays = runs.filter(({ name }) => name !== undefined).map((run) => restStep('skip', run));
  const weekends = weekendDays > 0 ? [step('skip-weekends', { days: weekendDays })] : [];
  return [...weekends, ...holidays, ...makeUpSteps(calendar, start, end)];
}

function makeUpSteps(calendar: WorkingCalendar, start: CalendarDay, end: CalendarDay): Step[] {
  const steps: Step[] = [];
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
    const holiday = calendar.makeUpFor(day);
    if (holiday) steps.push(step('make-up-counted', { day, holiday }));
  }
  return steps;
}

function restStep(verb: 'roll' | 'skip', { name, from, to }: Run): Step {
  const days = from === to ? { day: from } : { from, to };
  const form = from === to ? 'day' : 'days';
  return name === undefined
    ? step(`${verb}-weekend-${form}`, days)
    : step(`${verb}-holiday-${form}`, { ...days, holiday: name });
}
