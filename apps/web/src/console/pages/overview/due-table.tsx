/** Matters whose clock is about to run out, or has. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useNow } from '../../../shared/session/use-house.js';
import { ClockCell } from '../../listed/clock-cell.js';
import { useClockTip } from '../../listed/clock-tip.js';
import type { Listed } from '../../listed/listed.js';

export interface DueTableProps {
  readonly title: string;
  readonly rows: readonly Listed[];
  readonly empty: string;
}

export function DueTable({ title, rows, empty }: DueTableProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const now = useNow();
  const tip = useClockTip();
  return (
    <section className="table-frame" tabIndex={0} aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="particulars">{empty}</p>
      ) : (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('console.queue.column.reference')}</th>
              <th scope="col">{t('console.queue.column.cause')}</th>
              <th scope="col">{t('console.queue.by.state')}</th>
              <th scope="col">{t('console.queue.column.clock')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-dispute={row.id} data-reference={row.reference}>
                <td>
                  <Link href={`/disputes/${row.id}`}>{row.reference}</Link>
                </td>
                <td>{row.cause.name}</td>
                <td>{codes('phase', row.state)}</td>
                <td>
                  <ClockCell clock={row.nearestClock} mustRegister={row.mustRegister} now={now} tip={tip} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {tip.box}
    </section>
  );
}
