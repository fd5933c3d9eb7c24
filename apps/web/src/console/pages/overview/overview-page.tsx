/** For those who answer for a court: what is about to be missed, what has waited too long, and where everything stands. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schemas } from '../../../shared/api/client.js';
import { keys } from '../../../shared/api/keys.js';
import { useLiveDesk } from '../../../shared/live/use-live.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import { PageFrame } from '../../frame/page-frame.js';
import { CountChart } from './count-chart.js';
import { DueTable } from './due-table.js';
import { LedgerTable } from './ledger-table.js';
import './overview.css';

type Overview = Schemas['Overview'];

const LOOK_AGAIN_MS = 60_000;

export default function OverviewPage() {
  const { t } = useTranslation();
  useLiveDesk();
  const query = useQuery({
    queryKey: [...keys.desk, 'overview'],
    queryFn: () => dataOf(api.GET('/api/v1/management/overview')),
    refetchInterval: LOOK_AGAIN_MS,
  });
  return (
    <PageFrame title={t('console.overview.title')}>
      <WhenRead query={query} lines={12}>
        {(overview) => <Told overview={overview} />}
      </WhenRead>
    </PageFrame>
  );
}

function Told({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const words = useWords();
  const { clocks, open, at } = overview;
  const figures = [
    ['open', open],
    ['near', clocks.near],
    ['overdue', clocks.overdue],
    ['must-register', clocks.mustRegister],
  ] as const;
  return (
    <>
      <p className="since">{t('console.overview.at', { at: words.instant(at) })}</p>
      <dl className="figures">
        {figures.map(([name, count]) => (
          <div
            key={name}
            data-figure={name}
            className={name !== 'open' && count > 0 ? 'alarming' : undefined}
          >
            <dt>{t(`console.overview.figure.${name}`, { hours: clocks.nearHours })}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <div className="overview-tables">
        <DueTable
          title={t('console.overview.late')}
          rows={clocks.late}
          empty={t('console.overview.none-late')}
        />
        <DueTable
          title={t('console.overview.nearest')}
          rows={clocks.nearest}
          empty={t('console.overview.none-near')}
        />
      </div>
      <LedgerTable />
      <div className="charts">
        <CountChart title={t('console.overview.by-state')} counts={overview.byState} />
        <CountChart title={t('console.overview.by-track')} counts={overview.byTrack} />
        <CountChart title={t('console.overview.by-body')} counts={overview.byBody} />
        <CountChart title={t('console.overview.by-lane')} counts={overview.byLane} />
      </div>
    </>
  );
}
