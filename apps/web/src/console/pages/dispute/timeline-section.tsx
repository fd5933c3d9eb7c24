/** What has happened, newest first. */
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { Section } from './section.js';

export function TimelineSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Section id={id} title={t('console.dispute.part.timeline')}>
      <ol className="timeline">
        {dispute.timeline.toReversed().map((entry) => (
          <li key={entry.seq} data-event={entry.code}>
            <time dateTime={entry.at}>{words.instant(entry.at)}</time> {entry.sentence}
          </li>
        ))}
      </ol>
    </Section>
  );
}
