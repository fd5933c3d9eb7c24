/** Dates, spans and money in the reader's language. */
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { dayText, instantText, shortDayText, untilText } from './dates.js';
import { chineseAmount } from './money-in-words.js';
import { yuanFigure } from './money.js';
import { timeLeftText } from './time-left.js';

export interface Words {
  readonly day: (moment: string | Date) => string;
  readonly shortDay: (moment: string | Date) => string;
  readonly until: (day: string) => string;
  readonly instant: (moment: string | Date) => string;
  readonly timeLeft: (dueAt: string | Date, now: Date) => string;
  /** 12,300.00 元 */
  readonly money: (fen: number) => string;
  /** 一万二千三百元; English has no short way to read figures back, and shows them in groups. */
  readonly moneyInWords: (fen: number) => string;
}

export function useWords(): Words {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const list = (text: string): string[] => text.split(' ');
  return {
    day: (moment) => dayText(moment, language, t),
    shortDay: (moment) => shortDayText(moment, language, t),
    until: (day) => untilText(day, language, t),
    instant: (moment) => instantText(moment, language, t),
    timeLeft: (dueAt, now) => timeLeftText(dueAt, now, t),
    money: (fen) => t('shared.money.yuan', { figure: yuanFigure(fen, language) }),
    moneyInWords: (fen) =>
      language === 'en'
        ? t('shared.money.yuan', { figure: yuanFigure(fen, language) })
        : chineseAmount(fen, {
            digits: list(t('shared.money.digits')),
            places: list(t('shared.money.places')),
            groups: list(t('shared.money.groups')),
            units: list(t('shared.money.units')),
            whole: '',
            spoken: true,
          }),
  };
}
