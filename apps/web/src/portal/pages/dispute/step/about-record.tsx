/** The words that are confirmed: minutes of a meeting, facts that nobody disputes. */
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../../shared/words/use-words.js';
import { namedIn, type AboutProps } from './about-props.js';

export function AboutMinutes({ dispute, href }: AboutProps) {
  const { t } = useTranslation();
  const words = useWords();
  const session = dispute.mediation.sessions.find(
    ({ minutes }) => minutes !== undefined && href.includes(minutes.id),
  );
  if (session?.minutes === undefined) return null;
  return (
    <section className="about">
      <p className="muted">{t('portal.dispute.minutes-of', { at: words.instant(session.startsAt) })}</p>
      <p className="prose quoted">{session.minutes.words}</p>
      <p>{t('portal.dispute.minutes-wrong')}</p>
    </section>
  );
}

export function AboutFacts({ dispute, href }: AboutProps) {
  const { t } = useTranslation();
  const facts = namedIn(dispute.mediation.undisputedFacts, href);
  if (facts === undefined) return null;
  return (
    <section className="about">
      <ol className="quoted">
        {facts.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ol>
      <p>{t('portal.dispute.facts-means')}</p>
    </section>
  );
}
