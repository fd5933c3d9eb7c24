/** What is done with the row one is at, or with all that are marked, and what came of each. */
import { useTranslation } from 'react-i18next';
import type { Listed } from '../../listed/listed.js';
import type { Holding } from './use-holding.js';

export interface HoldingBarProps {
  readonly holding: Holding;
  readonly chosen: readonly Listed[];
  readonly active: Listed | undefined;
  readonly onClear: () => void;
}

export function HoldingBar({ holding, chosen, active, onClear }: HoldingBarProps) {
  const { t } = useTranslation();
  const { running, take } = holding;
  const rows = chosen.length > 0 ? chosen : active ? [active] : [];
  const many = chosen.length > 0;
  const busy = running !== undefined;
  return (
    <div className="holding-bar">
      <button
        type="button"
        className="button"
        data-bulk="holding"
        disabled={busy || rows.length === 0}
        onClick={() => void take('holding', rows)}
      >
        {many ? t('console.queue.claim-marked', { count: chosen.length }) : t('console.queue.claim')}
      </button>
      <button
        type="button"
        className="button"
        data-bulk="release"
        disabled={busy || rows.length === 0}
        onClick={() => void take('release', rows)}
      >
        {many ? t('console.queue.release-marked', { count: chosen.length }) : t('console.queue.release')}
      </button>
      {many && (
        <button type="button" className="switch" onClick={onClear}>
          {t('console.queue.unmark')}
        </button>
      )}
      <Outcomes holding={holding} />
    </div>
  );
}

function Outcomes({ holding }: { holding: Holding }) {
  const { t } = useTranslation();
  const { running, outcomes, clear } = holding;
  const refused = outcomes.filter(({ refusal }) => refusal !== undefined);
  return (
    <div className="outcomes" role="status">
      {running && t('console.queue.running', running)}
      {outcomes.length > 0 && (
        <>
          <span>
            {t('console.queue.outcome', { done: outcomes.length - refused.length, of: outcomes.length })}
          </span>
          <ul>
            {outcomes.map(({ id, reference, step, refusal }) => (
              <li key={id} data-outcome={id} data-done={refusal === undefined}>
                {refusal === undefined
                  ? t(`console.queue.done.${step}`, { reference })
                  : t('console.queue.refused', { reference, why: refusal })}
              </li>
            ))}
          </ul>
          <button type="button" className="switch" onClick={clear}>
            {t('console.queue.outcome-close')}
          </button>
        </>
      )}
    </div>
  );
}
