/** A list of what is to be done, and beside it the matter with the decision. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Empty, WhenRead } from '../../shared/status/page-state.js';
import { PageFrame } from '../frame/page-frame.js';
import { useShortcut } from '../shortcuts/use-shortcut.js';
import { ReviewPane } from './review-pane.js';
import { useWork, type Office, type WorkItem } from './use-work.js';
import { todoOf, type WorkGroup } from './work-group.js';
import { WorkList } from './work-list.js';
import './work.css';

export interface WorkPageProps {
  readonly office: Office;
  readonly title: string;
  readonly empty: string;
  readonly emptyHelp: string;
  /** In the order in which they are shown; empty ones are left out. */
  readonly groups: (items: readonly WorkItem[]) => readonly WorkGroup[];
}

export function WorkPage({ office, title, empty, emptyHelp, groups }: WorkPageProps) {
  const { query, items } = useWork(office);
  return (
    <PageFrame title={title} full>
      <WhenRead query={{ ...query, data: items }} lines={12}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={empty}>
              <p>{emptyHelp}</p>
            </Empty>
          ) : (
            <Work
              groups={groups(all).filter((group) => group.items.length > 0)}
              {...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {})}
            />
          )
        }
      </WhenRead>
    </PageFrame>
  );
}

function Work({ groups, onMore }: { groups: readonly WorkGroup[]; onMore?: () => void }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [id, setId] = useState<string>();
  const rows = groups.flatMap((group) => group.items.map((item) => ({ item, group })));
  const found = rows.findIndex(({ item }) => item.id === id);
  const at = found === -1 ? 0 : found;
  const row = rows[at];
  const active = row?.item;
  const move = (by: number): void => setId(rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.item.id);
  useShortcut('j', 'console.keys.next', () => move(1));
  useShortcut('k', 'console.keys.previous', () => move(-1));
  useShortcut('Enter', 'console.keys.open', () => {
    if (active) go(`/disputes/${active.dispute.id}`);
  });
  return (
    <div className="work">
      <section className="work-list" aria-label={t('console.work.list')}>
        <WorkList groups={groups} active={active?.id} onGo={setId} />
        {onMore && (
          <button type="button" className="button" onClick={onMore}>
            {t('console.work.more')}
          </button>
        )}
      </section>
      {row && active && (
        <ReviewPane
          key={active.id}
          disputeId={active.dispute.id}
          about={active.subject}
          todo={todoOf(row.group, active)}
          clock={active.clock}
        />
      )}
    </div>
  );
}
