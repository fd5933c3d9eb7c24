/** Where somebody was sent instead, or why the matter came back: the reason and the note of those who looked at it. */
import { useTranslation } from 'react-i18next';
import { useCodes, wordsFrom } from '../../../../shared/i18n/use-codes.js';
import { lastOf } from '../../../../shared/last-of.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { Part } from '../part.js';
import type { Dispute } from '../use-dispute.js';

const GIVEN_IN = new Set(['redirected', 'returned']);
const WHY = ['gate-stop', 'unsuitability', 'return-reason'];

export function DirectionPart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const direction = lastOf(dispute.triage.directions ?? []);
  if (direction === undefined || !GIVEN_IN.has(dispute.state)) return null;
  const { kind, target, reasonCode, note, givenAt } = direction;
  const why = wordsFrom(codes, WHY, reasonCode) ?? '';
  return (
    <Part title={t(kind === 'REDIRECTED' ? 'portal.dispute.directed' : 'portal.dispute.given-back')}>
      <div data-direction={target}>
        {kind === 'REDIRECTED' && (
          <p>
            <strong>{codes('redirect-target', target)}</strong>
          </p>
        )}
        {why !== '' && <p>{t('portal.dispute.directed-why', { why })}</p>}
        {note !== '' && <p className="prose">{note}</p>}
        <p className="muted">{words.day(givenAt)}</p>
      </div>
    </Part>
  );
}
