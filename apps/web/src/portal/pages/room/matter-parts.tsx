/** What is put to one in a room, and what else one can do in the matter while people talk. */
import { useTranslation } from 'react-i18next';
import { useDispute } from '../../../shared/live/use-dispute.js';
import { OffersPart } from '../../../shared/room/offers.js';
import { RangesPart } from '../../../shared/room/ranges.js';
import { talkActions } from '../../../shared/room/talk-actions.js';
import type { Room } from '../../../shared/room/use-room.js';
import { StepButton } from '../dispute/step-button.js';
import { useNames, type Dispute } from '../dispute/use-dispute.js';
import { ElementsOfRoom } from './elements-of-room.js';

export function OfTheMatter({ room }: { room: Room }) {
  const { data } = useDispute(room.disputeId);
  return data === undefined ? null : <MatterParts room={room} dispute={data} />;
}

function MatterParts({ room, dispute }: { room: Room; dispute: Dispute }) {
  const { t } = useTranslation();
  const nameInMatter = useNames(dispute);
  // Who sits at one table knows the others by name; on paper some of it may be hidden.
  const nameOf = (id: string): string => {
    const party = dispute.parties.find((one) => one.id === id);
    const there = room.people.find(({ partyIds }) => partyIds.includes(id));
    return there === undefined || party?.own === true || party?.organisationName != null
      ? nameInMatter(id)
      : there.name;
  };
  const actions = talkActions(dispute, room.roomId);
  return (
    <>
      <ElementsOfRoom room={room} dispute={dispute} nameOf={nameOf} />
      <OffersPart room={room} dispute={dispute} nameOf={nameOf} />
      <RangesPart room={room} dispute={dispute} nameOf={nameOf} />
      {actions.length > 0 && (
        <details className="room-steps">
          <summary>{t('shared.room.steps')}</summary>
          {actions.map((action) => (
            <StepButton key={action.href} dispute={dispute} action={action} />
          ))}
        </details>
      )}
    </>
  );
}
