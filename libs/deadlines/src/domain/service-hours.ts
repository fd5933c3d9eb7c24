import { addDays, dayOf, startOfDay, type CalendarDay } from '#kernel';
import type { WorkingCalendar } from './working-calendar.js';

/** The hours of a working day in which a desk is staffed, e.g. 08:30-12:00 and 13:30-17:30. */
export type ServiceHours = readonly ServiceWindow[];

export interface ServiceWindow {
  /** `HH:MM` in Shanghai. */
  readonly from: string;
  readonly to: string;
}

const MINUTE_MS = 60_000;

const minutesOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
};

export const instantOn = (day: CalendarDay, clock: string): Date =>
  new Date(startOfDay(day).getTime() + minutesOf(clock) * MINUTE_MS);

/** The instant at which `minutes` of service time have passed since `start`. */
export function afterServiceMinutes(
  start: Date,
  minutes: number,
  hours: ServiceHours,
  calendar: WorkingCalendar,
): Date {
  let leftMs = minutes * MINUTE_MS;
  for (let day = dayOf(start); ; day = addDays(day, 1)) {
    if (!calendar.isWorkingDay(day)) continue;
    for (const { from, to } of hours) {
      const opens = Math.max(instantOn(day, from).getTime(), start.getTime());
      const openMs = Math.max(0, instantOn(day, to).getTime() - opens);
      if (openMs >= leftMs) return new Date(opens + leftMs);
      leftMs -= openMs;
    }
  }
}

/** When counting really begins: `start` itself, or the next opening of the desk. */
export function firstServiceInstant(start: Date, hours: ServiceHours, calendar: WorkingCalendar): Date {
  for (let day = dayOf(start); ; day = addDays(day, 1)) {
    if (!calendar.isWorkingDay(day)) continue;
    for (const { from, to } of hours) {
      if (instantOn(day, to) > start) return instantOn(day, from) > start ? instantOn(day, from) : start;
    }
  }
}
