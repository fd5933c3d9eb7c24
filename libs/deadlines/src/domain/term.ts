import type { CalendarDay } from '#kernel';
import type { Exclusion } from './exclusions.js';
import type { ServiceHours } from './service-hours.js';
import type { Step } from './step.js';

/** What is asked of a count, and what it answers. */

export const termUnits = ['minutes', 'hours', 'days', 'workingDays', 'months', 'years'] as const;
export type TermUnit = (typeof termUnits)[number];

export interface CountRequest {
  readonly startedAt: Date;
  readonly unit: TermUnit;
  readonly term: number;
  readonly exclusions: readonly Exclusion[];
  /** Calendar days by which the term was lengthened; they follow the term without a roll in between. */
  readonly extensionDays: number;
  /** Only for minutes: the hours in which somebody is there; absent means around the clock. */
  readonly serviceHours?: ServiceHours | undefined;
}

export interface DuePoint {
  readonly date: CalendarDay;
  /** The first instant at which the term is over. */
  readonly at: Date;
}

export interface Counted {
  /** Absent while an exclusion without an end keeps the term standing still. */
  readonly due: DuePoint | undefined;
  /** The last day before any roll. */
  readonly nominal: CalendarDay | undefined;
  /** Years the answer depends on whose holidays are not loaded; not empty means provisional. */
  readonly missingYears: readonly number[];
  readonly steps: readonly Step[];
}
