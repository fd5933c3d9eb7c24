/** Under one's own words in a caucus: exactly these may be carried, and to whom. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../../../shared/live/use-dispute.js';
import type { Lead } from '../../../shared/room/use-lead.js';
import type { Room, Said } from '../../../shared/room/use-room.js';
import { ownParties, useNames, type Dispute } from '../dispute/use-dispute.js';

interface GrantFormProps {
  readonly room: Room;
  readonly one: Said;
  readonly step: Lead;
}

export function GrantForm(props: GrantFormProps) {
  const { data } = useDispute(props.room.disputeId);
  return data === undefined ? null : <Fields {...props} dispute={data} />;
}

function Fields({ room, one, step, dispute }: GrantFormProps & { readonly dispute: Dispute }) {
  const { t } = useTranslation();
  const nameOf = useNames(dispute);
  const [words, setWords] = useState(one.words ?? '');
  const [toPartyIds, setToPartyIds] = useState<readonly string[]>([]);
  const own = ownParties(dispute).map(({ id }) => id);
  const session = dispute.mediation.sessions.find(({ id }) => id === room.roomId);
  const others = (session?.partyIds ?? []).filter((id) => !own.includes(id));
  const toggle = (id: string): void =>
    setToPartyIds((now) => (now.includes(id) ? now.filter((chosen) => chosen !== id) : [...now, id]));
  const send = (): void => void step(`places/${one.placeId}/grants`, { seq: one.seq, words, toPartyIds });
  return (
    <details className="grant" data-grant={one.seq}>
      <summary>{t('shared.room.let-across')}</summary>
      <label htmlFor={`grant-${one.seq}`}>{t('shared.room.exact-words')}</label>
      <textarea
        id={`grant-${one.seq}`}
        rows={2}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <fieldset>
        <legend>{t('shared.room.to-whom')}</legend>
        {others.map((id) => (
          <label key={id}>
            <input type="checkbox" checked={toPartyIds.includes(id)} onChange={() => toggle(id)} />{' '}
            {nameOf(id)}
          </label>
        ))}
      </fieldset>
      <button type="button" className="button" disabled={toPartyIds.length === 0} onClick={send}>
        {t('shared.room.let')}
      </button>
    </details>
  );
}
