/** The rows: only those in view are drawn, so that ten thousand scroll like ten. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../shared/session/use-house.js';
import { useClockTip } from '../../listed/clock-tip.js';
import type { Listed } from '../../listed/listed.js';
import { QueueRow } from './queue-row.js';
import type { Step } from './use-holding.js';
import type { Place } from './use-place.js';
import type { Queue } from './use-queue.js';

export interface QueueListProps {
  readonly queue: Queue;
  readonly place: Place;
  readonly marked: ReadonlySet<string>;
  readonly onMark: (id: string) => void;
  readonly onTake?: (step: Step, row: Listed) => void;
}

const ROW = 36;
const BEYOND = 12;
/** Where the list stood when it was left. */
let left = 0;

export function QueueList({ queue, place, marked, onMark, onTake }: QueueListProps) {
  const { t } = useTranslation();
  const now = useNow();
  const tip = useClockTip();
  const frame = useRef<HTMLDivElement>(null);
  const { rows, more, readMore } = queue;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    initialOffset: () => left,
    getItemKey: (at) => rows[at]?.id ?? at,
  });
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= rows.length - BEYOND) readMore();
  }, [lastShown, rows.length, readMore]);
  useEffect(() => virtual.scrollToIndex(place.at), [virtual, place.at]);
  return (
    <div className="queue-list">
      <Heads />
      <div
        ref={frame}
        className="queue-scroll"
        role="grid"
        aria-label={t('console.queue.title')}
        aria-rowcount={more ? -1 : rows.length}
        onScroll={(event) => {
          left = event.currentTarget.scrollTop;
          tip.hide();
        }}
      >
        <div role="rowgroup" className="queue-rows" style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start, key }) => {
            const row = rows[index];
            return (
              row && (
                <QueueRow
                  key={key}
                  {...{ row, index, start, now, tip, onMark }}
                  active={index === place.at}
                  marked={marked.has(row.id)}
                  onGo={place.go}
                  {...(onTake ? { onTake } : {})}
                />
              )
            );
          })}
        </div>
      </div>
      <p className="queue-count" role="status">
        {t(more ? 'console.queue.count-more' : 'console.queue.count', { count: rows.length })}
      </p>
      {tip.box}
    </div>
  );
}

const COLUMNS = ['mark', 'reference', 'gist', 'parties', 'cause', 'lane', 'clock', 'holder'] as const;

/** Readers hear the cells with their own words; the heads are for the eye. */
function Heads() {
  const { t } = useTranslation();
  return (
    <div className="queue-row queue-heads" aria-hidden="true">
      {COLUMNS.map((name) => (
        <span key={name}>{name !== 'mark' && t(`console.queue.column.${name}`)}</span>
      ))}
    </div>
  );
}
