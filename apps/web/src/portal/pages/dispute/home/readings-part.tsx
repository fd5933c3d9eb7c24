/** Who has looked at this matter; asked for only when somebody wants to know. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../../shared/api/client.js';
import { WhenRead } from '../../../../shared/status/page-state.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { Button } from '../../../frame/button.js';
import { FoldedPart } from '../part.js';

export function ReadingsPart({ disputeId }: { disputeId: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  return (
    <FoldedPart title={t('portal.dispute.readings')}>
      <p>{t('portal.dispute.readings-help')}</p>
      {asked ? (
        <Readings disputeId={disputeId} />
      ) : (
        <Button onClick={() => setAsked(true)}>{t('portal.dispute.readings-ask')}</Button>
      )}
    </FoldedPart>
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
          {items.map(({ at, by, kind }, place) => (
            <li key={`${at} ${place}`}>
              <time dateTime={at}>{words.instant(at)}</time>
              <span>
                {t('portal.dispute.reading', {
                  who: t(`portal.dispute.reader.${by}`),
                  what: t(`portal.dispute.reading-kind.${kind}`),
                })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </WhenRead>
  );
}
