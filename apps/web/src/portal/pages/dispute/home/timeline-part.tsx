/** What has happened so far, newest first. */
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../../shared/words/use-words.js';
import { FoldedPart } from '../part.js';
import type { Dispute } from '../use-dispute.js';

export function TimelinePart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const words = useWords();
  // The way on top of the page says where the matter stands; here it is told what was done.
  const told = dispute.timeline.filter(({ code }) => code !== 'dispute.phase-changed');
  return (
    <FoldedPart title={t('portal.dispute.timeline')}>
      <ol className="timeline">
        {[...told].reverse().map((entry) => (
          <li key={entry.seq} data-event={entry.code}>
            <time dateTime={entry.at}>{words.instant(entry.at)}</time>
            <span>{entry.sentence}</span>
          </li>
        ))}
      </ol>
    </FoldedPart>
  );
}
