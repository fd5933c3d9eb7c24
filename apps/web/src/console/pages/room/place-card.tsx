/** A place with the people in it. People are dragged from place to place, or sent by the list beside their names. */
import { Button, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Place, Room } from '../../../shared/room/use-room.js';
import type { Lead } from '../../../shared/room/use-lead.js';

interface PlaceCardProps {
  readonly room: Room;
  readonly place: Place;
  readonly nameOf: (place: Place) => string;
  /** Absent for who looks on. */
  readonly lead: Lead | undefined;
}

/** At separate times no party is asked into the joint room. */
const mayGo = ({ writing }: Room, role: string, { kind }: Place): boolean =>
  writing === null || kind !== 'JOINT' || role !== 'PARTY';

const CARRIED = 'text/x-person';

export function PlaceCard({ room, place, nameOf, lead }: PlaceCardProps) {
  const { t } = useTranslation();
  const people = room.people.filter(({ placeId }) => placeId === place.id);
  const move = (personId: string, placeId: string): void =>
    void lead?.('moves', { moves: [{ personId, placeId }] });
  return (
    <section
      className="led-place"
      data-place={place.id}
      data-kind={place.kind}
      aria-label={nameOf(place)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const personId = event.dataTransfer.getData(CARRIED);
        if (personId !== '') move(personId, place.id);
      }}
    >
      <h2>
        {nameOf(place)}{' '}
        {place.id === room.placeId && <Tag color="blue">{t('console.room.you-are-here')}</Tag>}
      </h2>
      {people.length === 0 && <p className="particulars">{t('console.room.nobody')}</p>}
      <ul>
        {people.map((person) => (
          <li
            key={person.personId}
            data-person={person.personId}
            draggable={lead !== undefined}
            onDragStart={(event) => event.dataTransfer.setData(CARRIED, person.personId)}
          >
            <span>{person.name}</span>
            {!person.there && <Tag>{t('console.room.line-lost')}</Tag>}
            {lead && (
              <Select
                size="small"
                value={place.id}
                aria-label={t('console.room.move', { name: person.name })}
                options={room.places
                  .filter((one) => one.open && mayGo(room, person.role, one))
                  .map((one) => ({ value: one.id, label: nameOf(one) }))}
                onChange={(placeId: string) => move(person.personId, placeId)}
              />
            )}
          </li>
        ))}
      </ul>
      {lead && place.kind === 'CAUCUS' && (
        <Button size="small" data-close={place.id} onClick={() => void lead(`places/${place.id}/closing`)}>
          {t('console.room.close-caucus')}
        </Button>
      )}
    </section>
  );
}
