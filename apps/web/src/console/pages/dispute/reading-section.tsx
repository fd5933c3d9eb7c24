/** Who has seen this, asked for when somebody wants to know: the question is itself on record. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../shared/api/client.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { Section } from './section.js';

export function ReadingSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  return (
    <Section id={id} title={t('console.dispute.part.readings')}>
      {asked ? (
        <Readings disputeId={dispute.id} />
      ) : (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {t('console.readings.ask')}
        </button>
      )}
    </Section>
  );
}

function Readings({ disputeId }: { disputeId: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const query = useQuery({
    queryKey: ['readings', disputeId],
    queryFn: () =>
      dataOf(api.GET('/api/v1/disputes/{disputeId}/readings', { params: { path: { disputeId } } })),
  });
  return (
    <WhenRead query={query}>
      {({ items }) => (
        <ol className="timeline">
          {items.map((reading, at) => (
            <li key={at}>
              <time dateTime={reading.at}>{words.instant(reading.at)}</time>{' '}
              {t(`console.readings.by.${reading.by}`)} {t(`console.readings.kind.${reading.kind}`)}
            </li>
          ))}
        </ol>
      )}
    </WhenRead>
  );
}
