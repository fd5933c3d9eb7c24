import { daysBetween, type CalendarDay } from '#kernel';

/** Time that a term does not count: half-open ranges of Shanghai dates, `to` being the first day that counts again. */
export interface Exclusion {
  readonly from: CalendarDay;
  /** Absent while the reason still lasts (an appraisal that is not back yet): the term stands still. */
  readonly to?: CalendarDay;
}

export interface ExcludedDay {
  /** First day that counts again; `undefined` when nobody knows yet. */
  readonly until: CalendarDay | undefined;
}

/** Ordered, merged and without empty ranges, so that overlapping reasons never count a day twice. */
export function mergeExclusions(exclusions: readonly Exclusion[]): readonly Exclusion[] {
  const ordered = exclusions
    .filter(({ from, to }) => to === undefined || from < to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const merged: Exclusion[] = [];
  for (const next of ordered) {
    const last = merged.at(-1);
    if (last && (last.to === undefined || next.from <= last.to)) merged[merged.length - 1] = join(last, next);
    else merged.push(next);
  }
  return merged;
}

const join = (a: Exclusion, b: Exclusion): Exclusion =>
  a.to === undefined || b.to === undefined
    ? { from: a.from }
    : { from: a.from, to: a.to > b.to ? a.to : b.to };

/** The exclusion a day falls into, from a merged list. */
export function excludedOn(merged: readonly Exclusion[], day: CalendarDay): ExcludedDay | undefined {
  const hit = merged.find(({ from, to }) => from <= day && (to === undefined || day < to));
  return hit && { until: hit.to };
}

/** Days of `[from, to)` that lie in `(start, end]`. */
export function daysWithin(exclusion: Exclusion, start: CalendarDay, end: CalendarDay): number {
  const first = Math.max(daysBetween(start, exclusion.from), 1);
  const stop = exclusion.to === undefined ? Infinity : daysBetween(start, exclusion.to);
  return Math.max(0, Math.min(stop - 1, daysBetween(start, end)) - first + 1);
}
