/** What was said to the mediator alone before, above saying something more. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../../shared/api/client.js';
import { keys } from '../../../../shared/api/keys.js';
import { useWords } from '../../../../shared/words/use-words.js';
import type { AboutProps } from './about-props.js';

export function AboutNotes({ dispute }: AboutProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { data } = useQuery({
    queryKey: [...keys.dispute(dispute.id), 'private-notes'],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/disputes/{disputeId}/private-notes', {
          params: { path: { disputeId: dispute.id } },
        }),
      ),
  });
  const notes = data?.items ?? [];
  return (
    <section className="about private">
      <p>
        <strong>{t('portal.dispute.private')}</strong>
      </p>
      {notes.map(({ id, writtenAt, writtenBy, words: said }) => (
        <div key={id} className="quoted">
          <p className="muted">
            {t(`portal.dispute.note-by.${writtenBy}`)} {words.instant(writtenAt)}
          </p>
          {said === null ? (
            <p className="muted">{t('portal.dispute.note-destroyed')}</p>
          ) : (
            <p className="prose">{said}</p>
          )}
        </div>
      ))}
    </section>
  );
}
