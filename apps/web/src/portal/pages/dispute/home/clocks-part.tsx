/** Every date with how it was counted: the rule, its article, each step, and what follows when it passes. */
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../../shared/session/use-house.js';
import { useBasis } from '../../../../shared/words/use-basis.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { FoldedPart } from '../part.js';
import type { Dispute } from '../use-dispute.js';

type Clock = Dispute['clocks'][number];

export function ClocksPart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const { clocks } = dispute;
  const running = clocks.filter(({ status }) => status === 'running');
  const others = clocks.filter(({ status }) => status !== 'running' && status !== 'superseded');
  if (running.length + others.length === 0) return null;
  return (
    <FoldedPart
      title={t('portal.dispute.clocks')}
      note={t('portal.dispute.running', { count: running.length })}
    >
      <ul className="clocks">
        {[...running, ...others].map((clock) => (
          <ClockItem key={clock.id} clock={clock} />
        ))}
      </ul>
    </FoldedPart>
  );
}

function ClockItem({ clock }: { clock: Clock }) {
  const { t } = useTranslation();
  const words = useWords();
  const now = useNow();
  const { name, dueDate, dueAt, status, steps, onExpiry, provisional, code } = clock;
  const basis = useBasis()(clock.basis);
  return (
    <li data-clock={code} data-status={status}>
      <p>
        <strong>{name}</strong> <span className="muted">{t(`portal.dispute.clock.${status}`)}</span>
      </p>
      {dueDate !== null && (
        <p>
          {words.until(dueDate)} {status === 'running' && dueAt !== null && words.timeLeft(dueAt, now)}
        </p>
      )}
      {provisional && <p className="muted">{t('portal.dispute.provisional')}</p>}
      <details>
        <summary>{t('portal.dispute.how-counted')}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{onExpiry}</p>
        {basis !== '' && <p className="muted">{t('portal.dispute.basis', { basis })}</p>}
      </details>
    </li>
  );
}
