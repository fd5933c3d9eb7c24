/** The ledger of matters that have waited longer than the court's own threshold, with the reasons. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api, dataOf, type Schemas } from '../../../shared/api/client.js';
import { keys } from '../../../shared/api/keys.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { WhenRead } from '../../../shared/status/page-state.js';

type Entry = Schemas['LedgerEntry'];

const PAGE_ROWS = 50;

export function LedgerTable() {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: [...keys.desk, 'ledger'],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/management/ledger', {
          params: {
            query: { limit: PAGE_ROWS, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  const entries = query.data?.pages.flatMap(({ items }) => items);
  return (
    <section className="table-frame" tabIndex={0} aria-label={t('console.overview.ledger')}>
      <h2>{t('console.overview.ledger')}</h2>
      <WhenRead query={{ ...query, data: entries }}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="particulars">{t('console.overview.none-pending')}</p>
          ) : (
            <Entries rows={rows} />
          )
        }
      </WhenRead>
      {query.hasNextPage && (
        <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
          {t('console.work.more')}
        </button>
      )}
    </section>
  );
}

function Entries({ rows }: { rows: readonly Entry[] }) {
  const { t } = useTranslation();
  const codes = useCodes();
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{t('console.queue.column.reference')}</th>
          <th scope="col">{t('console.queue.column.cause')}</th>
          <th scope="col">{t('console.queue.by.state')}</th>
          <th scope="col">{t('console.overview.waiting')}</th>
          <th scope="col">{t('console.overview.why')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ dispute, days, thresholdDays, reasons }) => (
          <tr key={dispute.id} data-dispute={dispute.id} data-reference={dispute.reference}>
            <td>
              <Link href={`/disputes/${dispute.id}`}>{dispute.reference}</Link>
            </td>
            <td>{dispute.cause.name}</td>
            <td>{codes('phase', dispute.state)}</td>
            <td>{t('console.overview.days', { days, threshold: thresholdDays })}</td>
            <td>
              {reasons.map(({ code, sentence }) => (
                <p key={code}>{sentence}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
