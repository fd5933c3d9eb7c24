/** Disputes that were found, a line each. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useNow } from '../../../shared/session/use-house.js';
import { useWords } from '../../../shared/words/use-words.js';
import { ClockCell } from '../../listed/clock-cell.js';
import { useClockTip } from '../../listed/clock-tip.js';
import type { Listed } from '../../listed/listed.js';
import { useListedWords } from '../../listed/use-listed-words.js';

const COLUMNS = ['reference', 'parties', 'cause'] as const;

export function FoundTable({ rows }: { rows: readonly Listed[] }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const listed = useListedWords();
  const now = useNow();
  const tip = useClockTip();
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={t('console.find.title')}>
      <table className="plain">
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {t(`console.queue.column.${name}`)}
              </th>
            ))}
            <th scope="col">{t('console.queue.by.state')}</th>
            <th scope="col">{t('console.find.received')}</th>
            <th scope="col">{t('console.queue.column.clock')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-dispute={row.id} data-reference={row.reference} data-state={row.state}>
              <td>
                <Link href={`/disputes/${row.id}`}>{row.reference}</Link>
              </td>
              <td>{listed.parties(row)}</td>
              <td>{row.cause.name}</td>
              <td>{codes('phase', row.state)}</td>
              <td>{words.day(row.receivedAt)}</td>
              <td>
                <ClockCell clock={row.nearestClock} mustRegister={row.mustRegister} now={now} tip={tip} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {tip.box}
    </div>
  );
}
