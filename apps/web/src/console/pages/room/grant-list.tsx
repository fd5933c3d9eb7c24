/** What the speakers of one's caucuses let across, and where it is carried. */
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Lead } from '../../../shared/room/use-lead.js';
import type { Place, Room } from '../../../shared/room/use-room.js';

interface GrantListProps {
  readonly room: Room;
  readonly nameOf: (place: Place) => string;
  readonly lead: Lead;
}

export function GrantList({ room, nameOf, lead }: GrantListProps) {
  const { t } = useTranslation();
  const open = room.grants.filter(({ state }) => state === 'granted');
  if (open.length === 0) return null;
  return (
    <section className="led-place" aria-label={t('shared.room.grants')}>
      <h2>{t('shared.room.grants')}</h2>
      {open.map(({ id, words, placeId }) => (
        <div key={id} data-granted={id}>
          <p className="said-words">{words}</p>
          <Select
            size="small"
            value={null}
            placeholder={t('shared.room.carry')}
            aria-label={t('shared.room.carry')}
            options={room.places
              .filter((place) => place.open && place.id !== placeId && place.kind !== 'OFFICIALS')
              .map((place) => ({ value: place.id, label: nameOf(place) }))}
            onChange={(to: string | null) => {
              if (to !== null) void lead(`grants/${id}/carrying`, { placeId: to });
            }}
          />
        </div>
      ))}
    </section>
  );
}
