import { addDays, startOfDay } from '#kernel';
import type { DuePoint } from './term.js';
import type { WorkingCalendar } from './working-calendar.js';

/** When a running clock is shown amber or red before it runs out (domain 5.1). */
export type WarningLevel = 'amber' | 'red';

export interface WarningPoint {
  readonly level: WarningLevel;
  readonly at: WarningAt;
}

export type WarningAt =
  | { readonly left: number; readonly unit: 'minutes' | 'hours' | 'days' | 'workingDays' }
  | { readonly elapsedPercent: number };

export interface PlannedWarning {
  readonly level: WarningLevel;
  readonly at: Date;
}

const UNIT_MS = { minutes: 60_000, hours: 3_600_000 } as const;

/** The instants at which the points of a rule fall, earliest first; points before the start are dropped. */
export function planWarnings(
  points: readonly WarningPoint[],
  startedAt: Date,
  due: DuePoint,
  calendar: WorkingCalendar,
): readonly PlannedWarning[] {
  return points
    .map(({ level, at }) => ({ level, at: instantOf(at, startedAt, due, calendar) }))
    .filter(({ at }) => at > startedAt && at < due.at)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** "2 days left" is the morning of the day two days before the last; "0 left" the morning of the last day. */
function instantOf(at: WarningAt, startedAt: Date, due: DuePoint, calendar: WorkingCalendar): Date {
  if ('elapsedPercent' in at) {
    const spanMs = due.at.getTime() - startedAt.getTime();
    return new Date(startedAt.getTime() + Math.floor((spanMs * at.elapsedPercent) / 100));
  }
  if (at.unit === 'days') return startOfDay(addDays(due.date, -at.left));
  if (at.unit === 'workingDays') return startOfDay(calendar.workingDaysBefore(due.date, at.left));
  return new Date(due.at.getTime() - at.left * UNIT_MS[at.unit]);
}
