import { addDays, weekday, yearOf, type CalendarDay } from '#kernel';

/** Which days people work, as the State Council's yearly notices say (domain 2.2, rules 4 and 7). */

export interface CalendarEntry {
  readonly date: CalendarDay;
  /** The festival as the notice names it, e.g. `国庆节`. */
  readonly name: string;
  /** `true`: day off; `false`: a weekend day that was turned into a working day (调休上班). */
  readonly off: boolean;
}

export interface CalendarYear {
  readonly year: number;
  readonly days: readonly CalendarEntry[];
  /** Addresses of the notices the year was taken from. */
  readonly papers: readonly string[];
}

export type RestReason = { readonly kind: 'holiday'; readonly name: string } | { readonly kind: 'weekend' };

export class WorkingCalendar {
  private readonly entries = new Map<CalendarDay, CalendarEntry>();
  private readonly loaded = new Set<number>();

  /** `version` names the exact set of notices and is stored with every clock counted on it. */
  constructor(
    years: readonly CalendarYear[],
    readonly version: string,
  ) {
    // A notice may rule on the last days of the year before (2022-12-31 is in the notice for 2023).
    for (const { year, days } of years) {
      this.loaded.add(year);
      for (const entry of days) this.entries.set(entry.date, entry);
    }
  }

  /** Without its year's notice a day is judged by the ordinary week, and the result is provisional. */
  knows(year: number): boolean {
    return this.loaded.has(year);
  }

  years(): readonly number[] {
    return [...this.loaded].sort((a, b) => a - b);
  }

  restReason(day: CalendarDay): RestReason | undefined {
    const entry = this.entries.get(day);
    if (entry) return entry.off ? { kind: 'holiday', name: entry.name } : undefined;
    return isWeekend(day) ? { kind: 'weekend' } : undefined;
  }

  isWorkingDay(day: CalendarDay): boolean {
    return this.restReason(day) === undefined;
  }

  /** The festival for which this weekend day is worked; `undefined` on any other day. */
  makeUpFor(day: CalendarDay): string | undefined {
    const entry = this.entries.get(day);
    return entry && !entry.off && isWeekend(day) ? entry.name : undefined;
  }

  /** The day itself when it is worked, else the first worked day after it. */
  workingDayFrom(day: CalendarDay): CalendarDay {
    let found = day;
    while (!this.isWorkingDay(found)) found = addDays(found, 1);
    return found;
  }

  /** The `count`-th working day before `day`. */
  workingDaysBefore(day: CalendarDay, count: number): CalendarDay {
    let found = day;
    for (let left = count; left > 0;) {
      found = addDays(found, -1);
      if (this.isWorkingDay(found)) left -= 1;
    }
    return found;
  }

  /** Years of the days from `from` to `to` whose notice is not loaded. */
  missingYears(from: CalendarDay, to: CalendarDay): readonly number[] {
    const missing: number[] = [];
    for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!this.knows(year)) missing.push(year);
    return missing;
  }
}

const isWeekend = (day: CalendarDay): boolean => weekday(day) === 0 || weekday(day) === 6;
