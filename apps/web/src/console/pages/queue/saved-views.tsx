/** Views of the queue that one comes back to. */
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../shared/forms/use-draft.js';
import { EVERYTHING, HOUSE_VIEWS, sameFilter, type QueueFilter } from './queue-filter.js';

export function SavedViews({ filter }: { filter: Draft<QueueFilter> }) {
  const { t } = useTranslation();
  const { value, change } = filter;
  const views = Object.entries(HOUSE_VIEWS).map(
    ([name, part]) => [name, { ...EVERYTHING, ...part }] as const,
  );
  const current = views.find(([, view]) => sameFilter(view, value))?.[0] ?? '';
  const open = (name: string): void => {
    const view = views.find(([one]) => one === name)?.[1];
    if (view) change(view);
  };
  return (
    <select
      name="view"
      className="narrow"
      aria-label={t('console.queue.view')}
      value={current}
      onChange={(event) => open(event.target.value)}
    >
      {current === '' && <option value="">{t('console.queue.view-own')}</option>}
      {views.map(([name]) => (
        <option key={name} value={name}>
          {t(`console.queue.view.${name}`)}
        </option>
      ))}
    </select>
  );
}
