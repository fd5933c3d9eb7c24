/** What is talked about in the joint room, and whose turn it is until when: a line each, always there, so that nothing jumps. */
import { useTranslation } from 'react-i18next';
import { clockTime } from '../words/dates.js';
import { handsUp } from './hands-up.js';
import type { Room } from './use-room.js';
import { minutesAndSeconds, useSecondsLeft } from './use-seconds-left.js';
import { useSpeakerName } from './use-speaker-name.js';
import './talk.css';

interface TalkLineProps {
  readonly room: Room;
  /** When the room was read. */
  readonly readAt: number;
}

export function TalkLine({ room, readAt }: TalkLineProps) {
  const { t } = useTranslation();
  const isHere = room.places.some(({ id, kind }) => kind === 'JOINT' && id === room.placeId);
  return (
    <section className="talk" aria-label={t('shared.talk.title')} data-talk>
      <AgendaLine room={room} />
      {room.writing === null && <TurnLine room={room} readAt={readAt} />}
      {isHere && <HandsLine room={room} />}
    </section>
  );
}

function AgendaLine({ room: { agenda } }: { readonly room: Room }) {
  const { t } = useTranslation();
  if (agenda.length === 0) return <p className="talk-point muted">{t('shared.talk.no-agenda')}</p>;
  const at = agenda.findIndex(({ state }) => state === 'current');
  const current = agenda[at];
  return (
    <details>
      <summary className="talk-point" data-point={current?.id ?? ''}>
        <span>
          {current === undefined
            ? t('shared.talk.points', { count: agenda.length })
            : t('shared.talk.now', { number: at + 1, of: agenda.length, title: current.title })}
        </span>
      </summary>
      <ol>
        {agenda.map(({ id, title, state }) => (
          <li key={id} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            {title} <span className="muted">{t(`shared.talk.state.${state}`)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function HandsLine({ room }: { readonly room: Room }) {
  const { t } = useTranslation();
  const names = handsUp(room).map(({ personId, name }) =>
    personId === room.personId ? t('shared.room.you') : name,
  );
  return (
    <p className="talk-hands muted">
      {names.length === 0
        ? t('shared.talk.no-hands')
        : t('shared.talk.hands', { names: names.join(t('shared.list.separator')) })}
    </p>
  );
}

const LAST_MINUTE = 60;

/** Drawn every second; said in words only when it begins, in its last minute, and when it is over. */
export function TurnLine({ room, readAt }: TalkLineProps) {
  const { t } = useTranslation();
  const left = useSecondsLeft(room.turn, readAt);
  const name = useSpeakerName(room);
  if (room.turn === null || left === undefined)
    return (
      <p className="talk-turn" data-turn="">
        <span role="status">{t('shared.talk.free')}</span>
      </p>
    );
  const until = clockTime(room.turn.until);
  const said = left > LAST_MINUTE ? 'shared.talk.until' : 'shared.talk.last-minute';
  return (
    <p className={room.turn.isOwn ? 'talk-turn talk-own' : 'talk-turn'} data-turn={room.turn.until}>
      <span role="status" className="for-readers-only">
        {t(said, { name, until })}
      </span>
      <span aria-hidden="true">{t('shared.talk.turn', { name, left: minutesAndSeconds(left), until })}</span>
    </p>
  );
}
