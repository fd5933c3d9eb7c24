/** Every date with the reason for it: the rule, its article, what started it, and each step of the count. */
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { useNow } from '../../../shared/session/use-house.js';
import { useBasis } from '../../../shared/words/use-basis.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { Section } from './section.js';

export function ClockSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Section id={id} title={t('console.dispute.part.clocks')}>
      {dispute.clocks.length === 0 && <p className="particulars">{t('console.dispute.no-clock')}</p>}
      <ul className="clocks">
        {dispute.clocks.map((clock) => (
          <ClockItem key={clock.id} clock={clock} />
        ))}
      </ul>
    </Section>
  );
}

function ClockItem({ clock }: { clock: Dispute['clocks'][number] }) {
  const { t } = useTranslation();
  const words = useWords();
  const basis = useBasis();
  const now = useNow();
  const { dueDate, dueAt, status } = clock;
  return (
    <li data-clock={clock.code} data-status={status}>
      <strong>{clock.name}</strong> {dueDate !== null && words.until(dueDate)}{' '}
      {status === 'running' && dueAt !== null && <span>{words.timeLeft(dueAt, now)}</span>}{' '}
      <span className="since">{t(`console.clock.${status}`)}</span>
      {clock.provisional && <p className="provisional">{t('console.dispute.provisional')}</p>}
      <details>
        <summary>{t('console.clock.why')}</summary>
        <p className="basis">
          {clock.code} {basis(clock.basis)}
        </p>
        <ol>
          {clock.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{clock.onExpiry}</p>
      </details>
    </li>
  );
}
