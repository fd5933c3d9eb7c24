/** Every dispute somebody may look at, over or not: by number, name or words. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../shared/api/client.js';
import { keys } from '../../../shared/api/keys.js';
import { Empty, WhenRead } from '../../../shared/status/page-state.js';
import { PageFrame } from '../../frame/page-frame.js';
import { useShortcut } from '../../shortcuts/use-shortcut.js';
import { FoundTable } from './found-table.js';

const PAGE_ROWS = 50;
const SEARCH = 'find-search';

function useFound(q: string) {
  return useInfiniteQuery({
    queryKey: [...keys.disputes, 'found', q],
    queryFn: ({ pageParam }) => {
      const query = {
        limit: PAGE_ROWS,
        ...(q === '' ? {} : { q }),
        ...(pageParam === undefined ? {} : { cursor: pageParam }),
      };
      return dataOf(api.GET('/api/v1/disputes', { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

export default function FindPage() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const query = useFound(useDeferredValue(typed.trim()));
  useShortcut('/', 'console.keys.search', () => document.getElementById(SEARCH)?.focus());
  const search = (
    <div role="search" className="grow">
      <input
        type="search"
        id={SEARCH}
        name="q"
        className="line-input"
        maxLength={60}
        aria-label={t('console.find.search')}
        placeholder={t('console.find.search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
  const rows = query.data?.pages.flatMap(({ items }) => items);
  return (
    <PageFrame title={t('console.find.title')} tools={search}>
      <p className="particulars">{t('console.find.help')}</p>
      <WhenRead query={{ ...query, data: rows }} lines={12}>
        {(found) =>
          found.length === 0 ? (
            <Empty title={t('console.find.none')}>
              <p>{t('console.find.none-help')}</p>
            </Empty>
          ) : (
            <FoundTable rows={found} />
          )
        }
      </WhenRead>
      {query.hasNextPage && (
        <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
          {t('console.work.more')}
        </button>
      )}
    </PageFrame>
  );
}
