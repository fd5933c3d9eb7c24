/** The room as its mediator leads it: every place with who is there, and the words of the place one is in. */
import { Alert, Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { useDispute } from '../../../shared/live/use-dispute.js';
import { LayFile } from '../../../shared/room/lay-file.js';
import { ElementPanel } from '../../../shared/elements/element-panel.js';
import { OffersPart } from '../../../shared/room/offers.js';
import { RangesPart } from '../../../shared/room/ranges.js';
import { lastOf } from '../../../shared/last-of.js';
import { tellTyping, TypingLine } from '../../../shared/room/typing-line.js';
import { useReadBy, useReadOn } from '../../../shared/room/use-reads.js';
import { SaidList } from '../../../shared/room/said-list.js';
import { SayForm } from '../../../shared/room/say-form.js';
import { useRoom, useSaid, type Room, type RoomState } from '../../../shared/room/use-room.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { PageFrame } from '../../frame/page-frame.js';
import { CaucusForm } from './caucus-form.js';
import { GrantList } from './grant-list.js';
import { PlaceCard } from './place-card.js';
import { RoomSteps } from './room-steps.js';
import { TalkPanel } from './talk-panel.js';
import { WritingPanel } from './writing-panel.js';
import { useLead, type Lead } from '../../../shared/room/use-lead.js';
import { usePlaceName } from './use-place-name.js';
import { usePartyNames } from '../dispute/use-party-names.js';
import './room-page.css';

export default function RoomPage() {
  const { t } = useTranslation();
  const { disputeId = '', roomId = '' } = useParams();
  const matter = useDispute(disputeId);
  const state = useRoom(disputeId, roomId);
  return (
    <PageFrame title={t('console.room.title')} full>
      <Link href={`/disputes/${disputeId}`}>{t('console.room.to-matter')}</Link>
      <WhenRead query={matter} lines={10}>
        {(dispute) => (
          <WhenRead query={state.query} lines={10}>
            {(room) => <Led dispute={dispute} room={room} state={state} />}
          </WhenRead>
        )}
      </WhenRead>
    </PageFrame>
  );
}

/** Where talks take place comes first. */
const ORDER: readonly string[] = ['JOINT', 'LOBBY', 'CAUCUS', 'OFFICIALS'];

interface LedProps {
  readonly dispute: Dispute;
  readonly room: Room;
  readonly state: RoomState;
}

function Led({ dispute, room, state }: LedProps) {
  const { t } = useTranslation();
  const party = usePartyNames(dispute);
  const nameOf = usePlaceName(party);
  const { lead, problem } = useLead(room);
  const leads = room.role === 'MEDIATOR' && room.placeId !== null;
  return (
    <div className="led-room" data-room={room.roomId} data-state={room.state}>
      <div className="led-places">
        <p className="led-state">{t(`console.room.state.${room.state}`)}</p>
        {state.refused !== undefined && room.placeId === null && (
          <Alert type="warning" title={state.refused.detail} />
        )}
        {problem !== undefined && <Alert type="error" title={problem} role="alert" />}
        {leads && room.state !== 'closed' && (
          <div className="led-tools">
            <Button danger type="primary" data-lead="separation" onClick={() => void lead('separation')}>
              {t('console.room.separate')}
            </Button>
            {room.state === 'frozen' ? (
              <Button type="primary" data-lead="resumption" onClick={() => void lead('resumption')}>
                {t('console.room.resume')}
              </Button>
            ) : (
              room.writing === null && (
                <Button data-lead="gathering" onClick={() => void lead('gathering')}>
                  {t('console.room.gather')}
                </Button>
              )
            )}
          </div>
        )}
        {[...room.places]
          .filter(({ open }) => open)
          .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
          .map((place) => (
            <PlaceCard
              key={place.id}
              room={room}
              place={place}
              nameOf={nameOf}
              lead={leads ? lead : undefined}
            />
          ))}
        {leads && <GrantList room={room} nameOf={nameOf} lead={lead} />}
        {leads && room.state === 'open' && <CaucusForm dispute={dispute} room={room} lead={lead} />}
      </div>
      <div className="led-talk">
        {room.places.some(({ kind }) => kind === 'JOINT') && (
          <TalkPanel room={room} readAt={state.query.dataUpdatedAt} lead={leads ? lead : undefined} />
        )}
        <WritingPanel dispute={dispute} room={room} lead={lead} />
        <Here room={room} state={state} lead={lead} partyName={party} />
        {leads && <ElementPanel dispute={dispute} nameOf={party} besides={room.besides} />}
        {leads && <OffersPart room={room} dispute={dispute} nameOf={party} />}
        {leads && <RangesPart room={room} dispute={dispute} nameOf={party} />}
        {leads && <RoomSteps dispute={dispute} room={room} />}
      </div>
    </div>
  );
}

function Here({ room, ...rest }: Omit<TalkProps, 'placeId'>) {
  const { t } = useTranslation();
  const { placeId } = room;
  return placeId === null ? (
    <p>{t('console.room.not-in')}</p>
  ) : (
    <Talk room={room} placeId={placeId} {...rest} />
  );
}

interface TalkProps {
  readonly room: Room;
  readonly placeId: string;
  readonly state: RoomState;
  readonly lead: Lead;
  readonly partyName: (partyId: string) => string;
}

function Talk({ room, placeId, state, lead, partyName }: TalkProps) {
  const { t } = useTranslation();
  const said = useSaid(room.disputeId, room.roomId, placeId);
  const readBy = useReadBy(room, placeId, said.data);
  useReadOn(room.roomId, placeId, lastOf(said.data ?? [])?.seq ?? 0);
  const onTyping = useMemo(() => tellTyping(room.roomId, placeId), [room.roomId, placeId]);
  const kind = room.places.find(({ id }) => id === placeId)?.kind ?? 'JOINT';
  return (
    <section className="led-here" aria-label={t('shared.room.said')}>
      <div className="room-here" data-kind={kind}>
        <p>
          <strong>{t(`console.room.here.${kind}`)}</strong>
        </p>
        <p>{t(`console.room.readers.${kind}`)}</p>
      </div>
      <WhenRead query={said} lines={6}>
        {(items) => <SaidList room={room} said={items} readBy={readBy} partyName={partyName} />}
      </WhenRead>
      <TypingLine room={room} placeId={placeId} />
      <SayForm key={placeId} placeId={placeId} say={state.say} onTyping={onTyping} />
      <LayFile room={room} placeId={placeId} lead={lead} />
    </section>
  );
}
