/** What one has let across: whether it was carried, and the way to take it back before. */
import { useTranslation } from 'react-i18next';
import type { Lead } from '../../../shared/room/use-lead.js';
import type { Room } from '../../../shared/room/use-room.js';

export function OwnGrants({ room, step }: { room: Room; step: Lead }) {
  const { t } = useTranslation();
  if (room.grants.length === 0) return null;
  return (
    <section aria-labelledby="own-grants">
      <h2 id="own-grants">{t('shared.room.grants')}</h2>
      {room.grants.map(({ id, words, state }) => (
        <div key={id} className="thing" data-granted={id} data-state={state}>
          <p className="said-words">{words}</p>
          <p className="muted">{t(`shared.room.grant.${state}`)}</p>
          {state === 'granted' && (
            <button type="button" className="button" onClick={() => void step(`grants/${id}/withdrawal`)}>
              {t('shared.room.withdraw')}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
