/** Views of the queue that one comes back to: those everybody has, and one's own. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../shared/api/client.js';
import { sentenceOf } from '../../../shared/api/problem.js';
import type { Draft } from '../../../shared/forms/use-draft.js';
import {
  canBeKept,
  EVERYTHING,
  HOUSE_VIEWS,
  keptFilter,
  readFilter,
  sameFilter,
  type QueueFilter,
} from './queue-filter.js';

const VIEWS = ['queue-views'];

interface View {
  readonly key: string;
  readonly name: string;
  readonly filter: QueueFilter;
  /** One's own, which can be taken away. */
  readonly id?: string;
}

function useViews(): readonly View[] {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: VIEWS,
    queryFn: async () => (await dataOf(api.GET('/api/v1/desk/views'))).items,
    staleTime: Infinity,
  });
  return [
    ...Object.entries(HOUSE_VIEWS).map(([key, part]) => ({
      ...{ key, name: t(`console.queue.view.${key}`), filter: { ...EVERYTHING, ...part } },
    })),
    ...(data ?? [])
      .filter(({ list }) => list === 'QUEUE')
      .map(({ id, name, filter }) => ({ key: id, id, name, filter: readFilter(filter) })),
  ];
}

export function SavedViews({ filter: { value, change } }: { filter: Draft<QueueFilter> }) {
  const { t } = useTranslation();
  const views = useViews();
  const current = views.find(({ filter }) => sameFilter(filter, value));
  return (
    <>
      <select
        name="view"
        className="narrow"
        aria-label={t('console.queue.view')}
        value={current?.key ?? ''}
        onChange={(event) => {
          const view = views.find(({ key }) => key === event.target.value);
          if (view) change(view.filter);
        }}
      >
        {current === undefined && <option value="">{t('console.queue.view-own')}</option>}
        {views.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      {current === undefined && canBeKept(value) && <KeepView filter={value} />}
      {current?.id !== undefined && <DropView id={current.id} name={current.name} />}
    </>
  );
}

/** The filter of the moment under a name. */
function KeepView({ filter }: { filter: QueueFilter }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const keep = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/v1/desk/views', {
          body: { name: name.trim(), list: 'QUEUE', filter: keptFilter(filter) },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: VIEWS }),
  });
  return (
    <form
      className="keep-view"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') keep.mutate();
      }}
    >
      <input
        className="narrow"
        name="viewName"
        maxLength={60}
        aria-label={t('console.queue.view-name')}
        placeholder={t('console.queue.view-name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="switch" disabled={keep.isPending}>
        {t('console.queue.view-keep')}
      </button>
      {keep.error && <span role="alert">{sentenceOf(keep.error, t)}</span>}
    </form>
  );
}

function DropView({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const drop = useMutation({
    mutationFn: () => api.DELETE('/api/v1/desk/views/{viewId}', { params: { path: { viewId: id } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: VIEWS }),
  });
  return (
    <button type="button" className="switch" disabled={drop.isPending} onClick={() => drop.mutate()}>
      {t('console.queue.view-drop', { name })}
    </button>
  );
}
