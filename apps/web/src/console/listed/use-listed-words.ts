/** The words of a row: its parties in one line and who holds it until when. */
import { useTranslation } from 'react-i18next';
import { clockTime, dayOf } from '../../shared/words/dates.js';
import { useWords } from '../../shared/words/use-words.js';
import type { Listed } from './listed.js';

export interface ListedWords {
  readonly parties: (row: Listed) => string;
  readonly holder: (holder: NonNullable<Listed['holder']>, now: Date) => string;
}

export function useListedWords(): ListedWords {
  const { t } = useTranslation();
  const words = useWords();
  const names = (parties: Listed['parties']): string =>
    parties.map(({ name }) => name).join(t('shared.list.separator'));
  return {
    parties: ({ parties }) => {
      const asking = parties.filter(({ role }) => role === 'APPLICANT');
      const others = parties.filter(({ role }) => role !== 'APPLICANT');
      if (asking.length === 0 || others.length === 0) return names(parties);
      return t('console.list.parties', { asking: names(asking), others: names(others) });
    },
    holder: ({ me, name, until }, now) => {
      const today = dayOf(new Date(until)) === dayOf(now);
      const at = today ? clockTime(until) : `${words.shortDay(until)} ${clockTime(until)}`;
      return me
        ? t('console.list.held-by-me', { at })
        : t('console.list.held-by', { name: name ?? t('console.list.colleague'), at });
    },
  };
}
