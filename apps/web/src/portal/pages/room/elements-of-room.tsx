/** The facts that are gone through, as they change while people talk. Nothing is there before the first one. */
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { ElementCards } from '../../../shared/elements/element-cards.js';
import { useElements } from '../../../shared/elements/use-elements.js';
import type { Room } from '../../../shared/room/use-room.js';

interface ElementsOfRoomProps {
  readonly room: Room;
  readonly dispute: Dispute;
  readonly nameOf: (partyId: string) => string;
}

export function ElementsOfRoom({ room, dispute, nameOf }: ElementsOfRoomProps) {
  const { t } = useTranslation();
  const { data } = useElements(room.disputeId, room.besides);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section aria-label={t('shared.element.title')} data-elements>
      <h2>{t('shared.element.title')}</h2>
      <p>{t('shared.element.lead')}</p>
      <ElementCards items={data.items} dispute={dispute} nameOf={nameOf} />
    </section>
  );
}
