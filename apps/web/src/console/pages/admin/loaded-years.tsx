/** The years that dates are counted on, and the days in them that differ from an ordinary week. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../shared/api/client.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';

export const CALENDARS = ['calendars'];

export function LoadedYears() {
  const { t } = useTranslation();
  const words = useWords();
  const query = useQuery({
    queryKey: CALENDARS,
    queryFn: async () => (await dataOf(api.GET('/api/v1/calendars'))).items,
  });
  return (
    <WhenRead query={query}>
      {(years) =>
        [...years].reverse().map(({ year, days, papers, loadedHere }) => (
          <details key={year} data-year={year}>
            <summary>
              {t(loadedHere ? 'console.admin.year-here' : 'console.admin.year-known', {
                year,
                count: days.length,
              })}
            </summary>
            {papers.map((paper) => (
              <p key={paper} className="particulars">
                {paper}
              </p>
            ))}
            <ul className="year-days">
              {days.map(({ date, name, off }) => (
                <li key={date}>
                  {words.shortDay(date)} {name}{' '}
                  {t(off ? 'console.admin.day-off' : 'console.admin.day-at-work')}
                </li>
              ))}
            </ul>
          </details>
        ))
      }
    </WhenRead>
  );
}
