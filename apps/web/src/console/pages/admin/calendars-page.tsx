/** The holidays that days are counted by: a year is loaded from the State Council's notice. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../shared/session/use-house.js';
import { PageFrame } from '../../frame/page-frame.js';
import { Steps } from './opened-step.js';
import { CALENDARS, LoadedYears } from './loaded-years.js';
import './admin.css';

const YEARS_AHEAD = 2;

export default function CalendarsPage() {
  const { t } = useTranslation();
  const now = useNow().getFullYear();
  const [year, setYear] = useState(now + 1);
  const years = Array.from({ length: YEARS_AHEAD + 2 }, (_, at) => now - 1 + at);
  return (
    <PageFrame title={t('console.admin.calendars')}>
      <div className="admin">
        <p className="particulars">{t('console.admin.calendars-help')}</p>
        <label className="admin-choice">
          {t('console.admin.year')}
          <select
            className="line-input"
            name="year"
            value={year}
            onChange={(event) => setYear(Number(event.target.value))}
          >
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <Steps
          key={year}
          steps={[{ href: `/api/v1/calendars/${year}`, link: 'calendars/{}', starting: { days: [{}] } }]}
          changes={CALENDARS}
        />
        <LoadedYears />
      </div>
    </PageFrame>
  );
}
