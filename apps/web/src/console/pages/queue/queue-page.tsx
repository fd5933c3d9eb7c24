/** What waits at the desk: filters on top, rows in the middle, the matter one is at on the right. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../shared/forms/use-draft.js';
import { holds, useSession } from '../../../shared/session/use-session.js';
import { Empty, WhenRead } from '../../../shared/status/page-state.js';
import { PageFrame } from '../../frame/page-frame.js';
import { MatterPane } from '../../listed/matter-pane.js';
import { FilterBar } from './filter-bar.js';
import { HoldingBar } from './holding-bar.js';
import { EVERYTHING, sameFilter } from './queue-filter.js';
import { QueueList } from './queue-list.js';
import { useHolding } from './use-holding.js';
import { usePlace } from './use-place.js';
import { useQueue } from './use-queue.js';
import { useQueueKeys } from './use-queue-keys.js';
import './queue.css';

/** May take disputes from the queue; the others look on. */
const HOLDERS = ['DIVERSION_OFFICER', 'FILING_CLERK'];

export default function QueuePage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const filter = useDraft('queue-filter', EVERYTHING);
  const queue = useQueue(filter.value);
  const place = usePlace(queue.rows);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const holding = useHolding(queue.refresh);
  const mayHold = me !== null && me !== undefined && holds(me, HOLDERS);
  const mark = (id: string): void =>
    setMarked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  useQueueKeys({ place, mark, take: (step, rows) => mayHold && void holding.take(step, rows) });
  const chosen = queue.rows.filter(({ id }) => marked.has(id));
  return (
    <PageFrame title={t('console.queue.title')} full tools={<FilterBar filter={filter} />}>
      {mayHold && (
        <HoldingBar
          holding={holding}
          chosen={chosen}
          active={place.active}
          onClear={() => setMarked(new Set())}
        />
      )}
      <div className="queue">
        <WhenRead query={queue.query} lines={16}>
          {() =>
            queue.rows.length === 0 ? (
              <NothingWaits narrowed={!sameFilter(filter.value, EVERYTHING)} />
            ) : (
              <QueueList
                queue={queue}
                place={place}
                marked={marked}
                onMark={mark}
                {...(mayHold ? { onTake: (step, row) => void holding.take(step, [row]) } : {})}
              />
            )
          }
        </WhenRead>
        <MatterPane disputeId={place.settled} />
      </div>
    </PageFrame>
  );
}

function NothingWaits({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation();
  return (
    <Empty title={t(narrowed ? 'console.queue.nothing-found' : 'console.queue.nothing')}>
      <p>{t(narrowed ? 'console.queue.nothing-found-help' : 'console.queue.nothing-help')}</p>
    </Empty>
  );
}
