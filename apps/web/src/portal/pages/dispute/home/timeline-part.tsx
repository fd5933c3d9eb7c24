/** What has happened so far, newest first. */
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../../shared/words/use-words.js';
import { FoldedPart } from '../part.js';
import type { Dispute } from '../use-dispute.js';

export function TimelinePart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <FoldedPart title={t('portal.dispute.timeline')}>
      <ol className="timeline">
        {dispute.timeline.toReversed().map((entry) => (
          <li key={entry.seq} data-event={entry.code}>
            <time dateTime={entry.at}>{words.instant(entry.at)}</time>
            <span>{entry.sentence}</span>
          </li>
        ))}
      </ol>
    </FoldedPart>
  );
}
