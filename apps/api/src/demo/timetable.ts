import type { DemoDispute } from '#demo';
import { planOf, type PlannedStep } from '#journey';
import { addDays, dayOf, startOfDay } from '#kernel';

/** When each step of a demo story happens, so that clocks and dates are those of a real desk. */
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;
const DESK_OPENS_MS = 9 * HOUR_MS;
const DESK_HOURS = 8;
const MOST_REST_HOURS = 6;

export interface TimedStep {
  readonly at: Date;
  readonly step: PlannedStep;
}

/** The instant a story opens, in Shanghai time. */
export function openedAt({ opened }: DemoDispute, today: Date): Date {
  const [hours = 0, minutes = 0] = opened.time.split(':').map(Number);
  const day = addDays(dayOf(today), opened.day);
  return new Date(startOfDay(day).getTime() + hours * HOUR_MS + minutes * MINUTE_MS);
}

/**
 * Steps follow each other after the time they usually take. Where there is more, it passes where nothing waits for
 * anybody; where there is less, everything that law does not time goes faster.
 */
export function timetableOf(story: DemoDispute, today: Date): readonly TimedStep[] {
  const steps = planOf(story, story.reach);
  const opened = openedAt(story, today);
  const hours = hoursBefore(steps, (today.getTime() - opened.getTime()) / HOUR_MS);
  let passed = 0;
  let last = opened.getTime();
  return steps.map((step, at) => {
    passed += hours[at] ?? 0;
    const latest = today.getTime() - (steps.length - at) * 2 * MINUTE_MS;
    const planned = atTheDesk(new Date(opened.getTime() + passed * HOUR_MS)).getTime();
    last = Math.max(last + MINUTE_MS, Math.min(planned, latest));
    return { at: new Date(last), step };
  });
}

function hoursBefore(steps: readonly PlannedStep[], available: number): number[] {
  const sum = (some: readonly PlannedStep[]): number => some.reduce((all, { hours }) => all + hours, 0);
  const fixed = sum(steps.filter((step) => step.fixed));
  const free = sum(steps) - fixed;
  const time = available - Math.min(MOST_REST_HOURS, available / 10);
  const pace = Math.min(1, Math.max(0, time - fixed) / Math.max(free, 1));
  // Once something binds, what is left of the time passes after it.
  const binds = steps.some(({ name }) => name === 'seal' || name === 'oral');
  const spare = pace < 1 || binds ? 0 : time - fixed - free;
  return steps.map(({ hours, fixed: byLaw, quiet }) => (byLaw ? hours : hours * pace) + (quiet ? spare : 0));
}

/** People work from nine to five: the hours of the day are told in those. */
function atTheDesk(instant: Date): Date {
  const midnight = startOfDay(dayOf(instant)).getTime();
  const share = (instant.getTime() - midnight) / DAY_MS;
  return new Date(midnight + DESK_OPENS_MS + share * DESK_HOURS * HOUR_MS);
}
