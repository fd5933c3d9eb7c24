/** One dispute of the queue in one line. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { ClockCell } from '../../listed/clock-cell.js';
import type { ClockTip } from '../../listed/clock-tip.js';
import { holderNow, type Listed } from '../../listed/listed.js';
import { useListedWords } from '../../listed/use-listed-words.js';
import type { Step } from './use-holding.js';

export interface QueueRowProps {
  readonly row: Listed;
  readonly index: number;
  readonly start: number;
  readonly active: boolean;
  readonly marked: boolean;
  readonly now: Date;
  readonly tip: ClockTip;
  readonly onGo: (id: string) => void;
  readonly onMark: (id: string) => void;
  readonly onTake?: (step: Step, row: Listed) => void;
}

function Row({ row, index, start, active, marked, now, tip, onGo, onMark, onTake }: QueueRowProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useListedWords();
  const { id, reference, gist, cause, lane, state } = row;
  const parties = words.parties(row);
  return (
    <div
      role="row"
      className={active ? 'queue-row here' : 'queue-row'}
      style={{ transform: `translateY(${start}px)` }}
      aria-rowindex={index + 1}
      aria-selected={marked}
      aria-current={active || undefined}
      data-dispute={id}
      data-reference={reference}
      data-state={state}
      data-version={row.version}
      onClick={() => onGo(id)}
    >
      <span role="gridcell">
        <input
          type="checkbox"
          checked={marked}
          tabIndex={active ? 0 : -1}
          aria-label={t('console.queue.mark', { reference })}
          onChange={() => onMark(id)}
        />
      </span>
      <span role="gridcell" className="reference">
        <Link href={`/disputes/${id}`} tabIndex={active ? 0 : -1}>
          {reference}
        </Link>
      </span>
      <span role="gridcell" title={gist ?? undefined}>
        {gist ?? t('console.list.no-gist', { phase: codes('phase', state) })}
      </span>
      <span role="gridcell" title={parties}>
        {parties}
      </span>
      <span role="gridcell" title={cause.name}>
        {cause.name}
      </span>
      <span role="gridcell">
        {lane === null ? t('console.list.no-lane') : t(`console.list.lane.${lane}`)}
      </span>
      <span role="gridcell">
        <ClockCell
          clock={row.nearestClock}
          mustRegister={row.mustRegister}
          {...{ now, tip }}
          reachable={active}
        />
      </span>
      <HolderCell {...{ row, now, active }} {...(onTake ? { onTake } : {})} />
    </div>
  );
}

export const QueueRow = memo(Row);

type HolderCellProps = Pick<QueueRowProps, 'row' | 'now' | 'active' | 'onTake'>;

/** Who has it until when; what a colleague has cannot be taken. */
function HolderCell({ row, now, active, onTake }: HolderCellProps) {
  const { t } = useTranslation();
  const words = useListedWords();
  const holder = holderNow(row, now);
  const said = holder && words.holder(holder, now);
  return (
    <span
      role="gridcell"
      data-holder={holder === null ? 'nobody' : holder.me ? 'me' : 'other'}
      className={holder?.me === true ? 'mine' : undefined}
      title={said ?? undefined}
    >
      {said}
      {holder === null && !onTake && t('console.list.unheld')}
      {holder === null && onTake && (
        <button
          type="button"
          className="switch"
          tabIndex={active ? 0 : -1}
          data-action="dispute.hold"
          data-link="holding"
          aria-label={t('console.queue.claim-one', { reference: row.reference })}
          onClick={(event) => {
            event.stopPropagation();
            onTake('holding', row);
          }}
        >
          {t('console.queue.claim')}
        </button>
      )}
    </span>
  );
}
