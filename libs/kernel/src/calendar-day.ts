import { DomainError } from './domain-error.js';

/**
 * A legal date in Asia/Shanghai, `YYYY-MM-DD`. China has had no daylight saving since 1991, so the offset is
 * fixed for every date this program can meet (1992 on).
 */
export type CalendarDay = string & { readonly __brand: 'CalendarDay' };

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @throws DomainError `calendar.not-a-day` for a day that does not exist (2026-02-30). */
export function calendarDay(text: string): CalendarDay {
  const day = tryCalendarDay(text);
  if (!day) throw new DomainError('calendar.not-a-day', 'invalid');
  return day;
}

export function tryCalendarDay(text: string): CalendarDay | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const probe = new Date(Date.UTC(year, month - 1, date));
  const exists = year >= 1900 && probe.getUTCMonth() === month - 1 && probe.getUTCDate() === date;
  return exists ? (text as CalendarDay) : undefined;
}

const toUtc = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (ms: number): CalendarDay => new Date(ms).toISOString().slice(0, 10) as CalendarDay;

/** The Shanghai date an instant falls on. */
export const dayOf = (instant: Date): CalendarDay => fromUtc(instant.getTime() + SHANGHAI_MS);

/** 00:00 of the day in Shanghai. */
export const startOfDay = (day: CalendarDay): Date => new Date(toUtc(day) - SHANGHAI_MS);

/** 24:00 of the day in Shanghai, the instant a term that ends on it is over (CC 203). */
export const endOfDay = (day: CalendarDay): Date => new Date(toUtc(day) - SHANGHAI_MS + DAY_MS);

export const addDays = (day: CalendarDay, days: number): CalendarDay => fromUtc(toUtc(day) + days * DAY_MS);

/** Same day number, else the last day of the month (CC 202). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)));
}

export const daysBetween = (from: CalendarDay, to: CalendarDay): number => (toUtc(to) - toUtc(from)) / DAY_MS;

/** 0 is Sunday. */
export const weekday = (day: CalendarDay): number => new Date(toUtc(day)).getUTCDay();

export const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));
