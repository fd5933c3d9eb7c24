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

/** A calendar day (`2026-12-22`) stands for itself; an instant is a day in China. */
const instantOf = (moment: string | Date): Date =>
  typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment)
    ? new Date(`${moment}T12:00:00+08:00`)
    : new Date(moment);

function partsOf(moment: string | Date, language: Language): DayParts {
  const at = instantOf(moment);
  const part = (options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes): string =>
    new Intl.DateTimeFormat(language, { timeZone: ZONE, ...options })
      .formatToParts(at)
      .find((one) => one.type === type)?.value ?? '';
  const [year = '', month = '', day = ''] = dayOf(at)
    .split('-')
    .map((figure) => String(Number(figure)));
  return {
    ...{ year, month, day },
    monthName: part({ month: 'long', day: 'numeric' }, 'month'),
    weekday: part({ weekday: 'short' }, 'weekday'),
  };
}

/** The day in China of an instant, as `2026-12-22`. */
export const dayOf = (at: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);

/** 14:05, in China. */
export const clockTime = (moment: string | Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(
    instantOf(moment),
  );

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
