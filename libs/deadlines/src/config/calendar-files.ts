import { createHash } from 'node:crypto';
import { canonicalJson, tryCalendarDay, yearOf, type CalendarDay } from '#kernel';
import { configFilesIn, InvalidConfigFile, readConfigFile } from '#platform/config';
import { WorkingCalendar, type CalendarEntry, type CalendarYear } from '../domain/working-calendar.js';

/** The notices that come with the program, and the form in which an administrator loads later ones. */

const LONGEST_NAME = 40;
const MOST_DAYS = 80;

export function shippedYears(): CalendarYear[] {
  return configFilesIn('calendars').map((path) => {
    const { year, problems } = checkYear(readConfigFile(path));
    if (!year) throw new InvalidConfigFile(path, problems);
    return year;
  });
}

/** Later years replace shipped ones of the same number. */
export function makeCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const byYear = new Map(years.map((year) => [year.year, year]));
  const ordered = [...byYear.values()].sort((a, b) => a.year - b.year);
  const digest = createHash('sha256').update(canonicalJson(ordered)).digest('hex').slice(0, 12);
  const first = ordered.at(0)?.year ?? 0;
  const last = ordered.at(-1)?.year ?? 0;
  return new WorkingCalendar(ordered, `cn-${first}-${last}-${digest}`);
}

export function checkYear(value: unknown): { year?: CalendarYear; problems: readonly string[] } {
  const { year, papers, days } = (value ?? {}) as Partial<Record<keyof CalendarYear, unknown>>;
  const problems: string[] = [];
  if (typeof year !== 'number' || !Number.isInteger(year)) problems.push('year: a whole number is needed');
  if (!isTexts(papers)) problems.push('papers: a list of addresses is needed');
  if (!Array.isArray(days) || days.length === 0 || days.length > MOST_DAYS)
    problems.push('days: a list is needed');
  if (problems.length > 0) return { problems };
  const entries = (days as unknown[]).map((entry, index) => checkDay(entry, index, year as number, problems));
  const distinct = new Set(entries.map(({ date }) => date));
  if (distinct.size !== entries.length) problems.push('days: a day is written twice');
  if (problems.length > 0) return { problems };
  return { year: { year: year as number, papers: papers as string[], days: entries }, problems };
}

/** A notice rules on its own year and at most on the last month of the year before. */
function checkDay(value: unknown, index: number, year: number, problems: string[]): CalendarEntry {
  const { date, name, off } = (value ?? {}) as Partial<Record<keyof CalendarEntry, unknown>>;
  const day = typeof date === 'string' ? tryCalendarDay(date) : undefined;
  if (!day || !belongs(day, year)) problems.push(`days[${index}].date: not a day of this notice`);
  if (typeof name !== 'string' || name === '' || name.length > LONGEST_NAME)
    problems.push(`days[${index}].name: a short name is needed`);
  if (typeof off !== 'boolean') problems.push(`days[${index}].off: yes or no is needed`);
  return { date: day ?? ('' as CalendarDay), name: String(name), off: off === true };
}

const belongs = (day: CalendarDay, year: number): boolean =>
  yearOf(day) === year || day.startsWith(`${year - 1}-12-`);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
