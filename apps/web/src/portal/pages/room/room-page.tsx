/** The room on a telephone: where one is, who else is there, who can read it, and the words. */
import './texts.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { Page } from '../../frame/page.js';
import { GrantForm } from './grant-form.js';
import { AtSeparateTimes } from './at-separate-times.js';
import { OfTheMatter } from './matter-parts.js';
import { NotIn } from './not-in.js';
import { OwnGrants } from './own-grants.js';
import { LayFile } from '../../../shared/room/lay-file.js';
import { lastOf } from '../../../shared/last-of.js';
import { tellTyping, TypingLine } from '../../../shared/room/typing-line.js';
import { useReadBy, useReadOn } from '../../../shared/room/use-reads.js';
import { SaidList } from '../../../shared/room/said-list.js';
import { HandButton } from '../../../shared/room/hand-button.js';
import { TalkLine } from '../../../shared/room/talk-line.js';
import { useSecondsLeft } from '../../../shared/room/use-seconds-left.js';
import { SayForm } from '../../../shared/room/say-form.js';
import { useLead } from '../../../shared/room/use-lead.js';
import { useRoom, useSaid, type Room, type RoomState } from '../../../shared/room/use-room.js';
import { WhenRead } from '../../../shared/status/page-state.js';

export default function RoomPage() {
  const { t } = useTranslation();
  const { disputeId = '', roomId = '' } = useParams();
  const state = useRoom(disputeId, roomId);
  return (
    <Page title={t('portal.room.title')} back={`/d/${disputeId}`}>
      <WhenRead query={state.query} lines={6}>
        {(room) => (
          <div data-room={room.roomId} data-state={room.state} data-place={room.placeId ?? ''}>
            {isWritten(room) ? (
              <AtSeparateTimes room={room} state={state} />
            ) : room.placeId === null ? (
              <NotIn disputeId={disputeId} room={room} refused={state.refused} />
            ) : (
              <In room={room} placeId={room.placeId} state={state} />
            )}
          </div>
        )}
      </WhenRead>
    </Page>
  );
}

/** At separate times one reads and writes in the joint room wherever one is; but in a caucus people talk. */
const isWritten = ({ writing, places, placeId }: Room): boolean =>
  writing !== null && places.find(({ id }) => id === placeId)?.kind !== 'CAUCUS';

interface InProps {
  readonly room: Room;
  readonly placeId: string;
  readonly state: RoomState;
}

function In({ room, placeId, state }: InProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { lead, problem } = useLead(room);
  const said = useSaid(room.disputeId, room.roomId, placeId);
  const readBy = useReadBy(room, placeId, said.data);
  useReadOn(room.roomId, placeId, lastOf(said.data ?? [])?.seq ?? 0);
  const onTyping = useMemo(() => tellTyping(room.roomId, placeId), [room.roomId, placeId]);
  const kind = room.places.find(({ id }) => id === placeId)?.kind ?? 'LOBBY';
  const readAt = state.query.dataUpdatedAt;
  const isHeld = useSecondsLeft(room.turn, readAt) !== undefined && room.turn?.isOwn !== true;
  const isJoint = kind === 'JOINT';
  const others = room.people.filter(({ personId, there }) => personId !== room.personId && there);
  const leave = async (): Promise<void> => {
    await state.leave();
    go(`/d/${room.disputeId}`);
  };
  return (
    <>
      <section className="room-here" data-kind={kind} aria-live="polite">
        <p>
          <strong>{t(`portal.room.here.${kind}`)}</strong>
        </p>
        <p>{t(`portal.room.readers.${kind}`)}</p>
        <p>
          {others.length === 0
            ? t('portal.room.alone')
            : t('portal.room.with', {
                names: others.map(({ name }) => name).join(t('shared.list.separator')),
              })}
        </p>
        {room.state === 'frozen' && <p>{t('portal.room.frozen')}</p>}
        {room.state === 'waiting' && <p>{t('portal.room.waiting')}</p>}
      </section>
      {room.places.some((place) => place.kind === 'JOINT') && <TalkLine room={room} readAt={readAt} />}
      <WhenRead query={said} lines={4}>
        {(items) => (
          <SaidList
            readBy={readBy}
            room={room}
            said={items}
            under={kind === 'CAUCUS' ? (one) => <GrantForm room={room} one={one} step={lead} /> : () => null}
          />
        )}
      </WhenRead>
      <TypingLine room={room} placeId={placeId} />
      <SayForm key={placeId} placeId={placeId} say={state.say} waits={isJoint && isHeld} onTyping={onTyping}>
        {isJoint && room.state === 'open' && <HandButton room={room} hand={state.hand} />}
      </SayForm>
      <LayFile room={room} placeId={placeId} lead={lead} />
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <OwnGrants room={room} step={lead} />
      <OfTheMatter room={room} />
      <div className="room-actions">
        <button type="button" className="button button-seal" data-call onClick={() => void state.call()}>
          {t('portal.room.call')}
        </button>
        <button type="button" className="button" data-leave onClick={() => void leave()}>
          {t('portal.room.leave')}
        </button>
      </div>
    </>
  );
}
