/** What parties told this mediator alone, and what the mediator wrote down of a caucus; read when it is opened, since reading is noted. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { api, dataOf } from '../../../shared/api/client.js';
import { keys } from '../../../shared/api/keys.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import { Particulars } from './section.js';
import { usePartyNames } from './use-party-names.js';

export function PrivateNotes({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!dispute.allowedActions.some(({ role }) => role === 'MEDIATOR')) return null;
  return (
    <details data-private-notes onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('console.mediation.private')}</summary>
      {open && <Notes dispute={dispute} />}
    </details>
  );
}

function Notes({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const words = useWords();
  const name = usePartyNames(dispute);
  const query = useQuery({
    queryKey: [...keys.dispute(dispute.id), 'private-notes'],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/disputes/{disputeId}/private-notes', {
          params: { path: { disputeId: dispute.id } },
        }),
      ),
  });
  return (
    <WhenRead query={query} lines={2}>
      {({ items }) => (
        <>
          <Particulars>{t(`console.mediation.private-${items.length === 0 ? 'none' : 'who'}`)}</Particulars>
          {items.map((note) => (
            <div key={note.id} data-note={note.id}>
              <Particulars>
                {t(`console.mediation.private-by.${note.writtenBy}`, { name: name(note.partyId) })}{' '}
                {words.instant(note.writtenAt)}
              </Particulars>
              <p className="prose">{note.words ?? t('console.mediation.private-destroyed')}</p>
            </div>
          ))}
        </>
      )}
    </WhenRead>
  );
}
