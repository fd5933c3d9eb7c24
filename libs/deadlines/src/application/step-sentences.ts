import { calendarDay, dayOf, tryCalendarDay, weekday, type CalendarDay } from '#kernel';
import type { Step } from '../domain/step.js';

/** Tells the steps of a count in Chinese or English; days get their weekday, holidays their name. */

export type Language = 'zh-CN' | 'en';

export interface SentenceSource {
  has(language: Language, key: string): boolean;
  sentence(language: Language, key: string, params?: Readonly<Record<string, unknown>>): string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
/** A Sunday, to name weekdays from. */
const SUNDAY_MS = Date.UTC(2026, 10, 22);
const DAY_MS = 86_400_000;

const namesIn = (language: Language) => ({
  weekday: new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
});
/** Making a format is dear, and every clock that is read has several days. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Shanghai',
});
const NAMES = { 'zh-CN': namesIn('zh-CN'), en: namesIn('en') } as const;

export class StepSentences {
  constructor(private readonly source: SentenceSource) {}

  tell(steps: readonly Step[], language: Language): string[] {
    return steps.map((step) => this.sentence(step, language));
  }

  /** `2026年12月22日（周二）`, `Tue 22 December 2026`. */
  day(day: CalendarDay, language: Language): string {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    const named = new Date(SUNDAY_MS + weekday(day) * DAY_MS);
    return this.source.sentence(language, 'deadlines.day', {
      year,
      month,
      date,
      weekday: NAMES[language].weekday.format(named),
      monthName: NAMES[language].month.format(Date.UTC(year, month - 1, 1)),
    });
  }

  private sentence({ code, params }: Step, language: Language): string {
    const told: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(params)) told[name] = this.param(name, value, language);
    if (typeof params['count'] === 'number' && typeof params['unit'] === 'string')
      told['term'] = this.term(params['count'], params['unit'], language);
    // i18next takes `count` for a plural; the term is already told.
    delete told['count'];
    return this.source.sentence(language, `deadlines.steps.${code}`, told);
  }

  private param(name: string, value: string | number, language: Language): string | number {
    if (typeof value === 'number') return value;
    if (name === 'holiday') return this.holiday(value, language);
    if (INSTANT.test(value)) return this.moment(new Date(value), language);
    return tryCalendarDay(value) ? this.day(calendarDay(value), language) : value;
  }

  private moment(at: Date, language: Language): string {
    const clock = CLOCK.format(at);
    return this.source.sentence(language, 'deadlines.moment', { day: this.day(dayOf(at), language), clock });
  }

  private term(n: number, unit: string, language: Language): string {
    return this.source.sentence(language, `deadlines.units.${unit}.${n === 1 ? 'one' : 'many'}`, { n });
  }

  /** The notice may name two festivals at once (`国庆节、中秋节`); one it has never had before stays as it is. */
  private holiday(name: string, language: Language): string {
    const told = name.split('、').map((one) => {
      const key = `codes.holiday.${one}`;
      return this.source.has(language, key) ? this.source.sentence(language, key) : one;
    });
    return told.join(language === 'en' ? ', ' : '、');
  }
}
