/** Days and instants as people say them, in the time of China wherever the reader is. */
import type { TFunction } from 'i18next';
import type { Language } from '../theme/preferences.js';

const ZONE = 'Asia/Shanghai';

export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly monthName: string;
  readonly day: string;
  readonly weekday: string;
}

const MONTH = { month: 'long', day: 'numeric' } as const;
const WEEKDAY = { weekday: 'short' } as const;
const DAY = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const TIME = { hour: '2-digit', minute: '2-digit' } as const;

const made = new Map<string, Intl.DateTimeFormat>();

/** To make a format costs a hundred times what using it does, and a page of a matter shows some hundred days. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(options).join(' ')}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  made.set(key, known);
  return known;
}

/** A calendar day (`2026-12-22`) stands for itself; an instant is a day in China. */
const instantOf = (moment: string | Date): Date =>
  typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment)
    ? new Date(`${moment}T12:00:00+08:00`)
    : new Date(moment);

function partsOf(moment: string | Date, language: Language): DayParts {
  const at = instantOf(moment);
  const part = (options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes): string =>
    formatOf(language, options)
      .formatToParts(at)
      .find((one) => one.type === type)?.value ?? '';
  const [year = '', month = '', day = ''] = dayOf(at)
    .split('-')
    .map((figure) => String(Number(figure)));
  return {
    ...{ year, month, day },
    monthName: part(MONTH, 'month'),
    weekday: part(WEEKDAY, 'weekday'),
  };
}

/** The day in China of an instant, as `2026-12-22`. */
export const dayOf = (at: Date): string => formatOf('en-CA', DAY).format(at);

/** The last day before an instant: what is due at midnight is due by the end of the day before. */
export const lastDayOf = (dueAt: string): string => dayOf(new Date(Date.parse(dueAt) - 1));

/** 14:05, in China. */
export const clockTime = (moment: string | Date): string => formatOf('en-GB', TIME).format(instantOf(moment));

/** 2026年12月22日（周二） */
export const dayText = (moment: string | Date, language: Language, t: TFunction): string =>
  t('shared.date.day', { ...partsOf(moment, language) });

/** 12月22日（周二）: where the year is clear. */
export const shortDayText = (moment: string | Date, language: Language, t: TFunction): string =>
  t('shared.date.short-day', { ...partsOf(moment, language) });

/** 2026年12月22日（周二）24:00前: a deadline ends with its day. */
export const untilText = (day: string, language: Language, t: TFunction): string =>
  t('shared.date.until', { day: dayText(day, language, t) });

/** 2026年12月22日（周二）14:05 */
export const instantText = (moment: string | Date, language: Language, t: TFunction): string =>
  t('shared.date.instant', { day: dayText(moment, language, t), time: clockTime(moment) });
