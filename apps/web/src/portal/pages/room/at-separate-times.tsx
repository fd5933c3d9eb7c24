/** A session at separate times: what was written so far, whose turn it is, and one's own turn, wherever one is. */
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { lastOf } from '../../../shared/last-of.js';
import { useDispute } from '../../../shared/live/use-dispute.js';
import { SaidList } from '../../../shared/room/said-list.js';
import { TalkLine } from '../../../shared/room/talk-line.js';
import { useLead } from '../../../shared/room/use-lead.js';
import { useReadBy, useReadOn } from '../../../shared/room/use-reads.js';
import { useSaid, type Room, type RoomState } from '../../../shared/room/use-room.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { useNames, type Dispute } from '../dispute/use-dispute.js';
import { OfTheMatter } from './matter-parts.js';
import { NotIn } from './not-in.js';
import { WrittenTurns } from './written-turns.js';

interface AtSeparateTimesProps {
  readonly room: Room;
  readonly state: RoomState;
}

export function AtSeparateTimes(props: AtSeparateTimesProps) {
  const matter = useDispute(props.room.disputeId);
  return (
    <WhenRead query={matter} lines={6}>
      {(dispute) => <Written {...props} dispute={dispute} />}
    </WhenRead>
  );
}

function Written({ room, state, dispute }: AtSeparateTimesProps & { readonly dispute: Dispute }) {
  const { t } = useTranslation();
  const nameOf = useNames(dispute);
  const { lead, problem } = useLead(room);
  return (
    <>
      <section className="room-here" data-kind="WRITING" aria-live="polite">
        <p>
          <strong>{t('portal.room.writing.title')}</strong>
        </p>
        <p>{t('portal.room.writing.readers')}</p>
        {room.state === 'waiting' && <p>{t('portal.room.writing.not-begun')}</p>}
        {room.state === 'closed' && <p>{t('portal.room.writing.over')}</p>}
      </section>
      {state.refused !== undefined && room.placeId === null && room.state !== 'closed' && (
        <NotIn disputeId={room.disputeId} room={room} refused={state.refused} />
      )}
      {room.agenda.length > 0 && <TalkLine room={room} readAt={state.query.dataUpdatedAt} />}
      <Thread room={room} partyName={nameOf} />
      {room.state !== 'closed' && <WrittenTurns room={room} nameOf={nameOf} lead={lead} />}
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      {room.placeId !== null && <OfTheMatter room={room} />}
      {room.placeId !== null && <Leaving room={room} state={state} />}
    </>
  );
}

function Thread({ room, partyName }: { room: Room; partyName: (partyId: string) => string }) {
  const placeId = room.places.find(({ kind }) => kind === 'JOINT')?.id ?? '';
  const said = useSaid(room.disputeId, room.roomId, placeId);
  const readBy = useReadBy(room, placeId, said.data);
  useReadOn(room.roomId, placeId, room.placeId === null ? 0 : (lastOf(said.data ?? [])?.seq ?? 0));
  return (
    <WhenRead query={said} lines={4}>
      {(items) => <SaidList room={room} said={items} readBy={readBy} partyName={partyName} />}
    </WhenRead>
  );
}

function Leaving({ room, state }: AtSeparateTimesProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const leave = async (): Promise<void> => {
    await state.leave();
    go(`/d/${room.disputeId}`);
  };
  return (
    <div className="room-actions">
      <button type="button" className="button button-seal" data-call onClick={() => void state.call()}>
        {t('portal.room.call')}
      </button>
      <button type="button" className="button" data-leave onClick={() => void leave()}>
        {t('portal.room.leave')}
      </button>
    </div>
  );
}
