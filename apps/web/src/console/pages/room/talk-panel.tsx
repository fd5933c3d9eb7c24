/** 议程与轮流发言: what is talked about in the joint room, who has the floor until when, and the mediator's steps for both. */
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TurnLine } from '../../../shared/room/talk-line.js';
import type { Lead } from '../../../shared/room/use-lead.js';
import type { Room } from '../../../shared/room/use-room.js';
import { AgendaForm } from './agenda-form.js';
import { TurnForm } from './turn-form.js';
import './talk-panel.css';

export interface TalkPanelProps {
  readonly room: Room;
  readonly readAt: number;
  /** Absent for who looks on. */
  readonly lead: Lead | undefined;
}

export function TalkPanel({ room, readAt, lead }: TalkPanelProps) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const leads = room.state === 'open' ? lead : undefined;
  return (
    <section className="led-place led-agenda" aria-label={t('shared.talk.title')} data-talk>
      <div className="led-row">
        <h2>{t('shared.talk.title')}</h2>
        {leads && !isWriting && (
          <Button size="small" data-write-agenda onClick={() => setWriting(true)}>
            {t(room.agenda.length === 0 ? 'console.talk.write' : 'console.talk.rewrite')}
          </Button>
        )}
      </div>
      {leads && isWriting ? (
        <AgendaForm room={room} lead={leads} onLeave={() => setWriting(false)} />
      ) : (
        <Points room={room} lead={leads} />
      )}
      {room.writing === null && <TurnLine room={room} readAt={readAt} />}
      {leads && room.writing === null && <TurnForm room={room} readAt={readAt} lead={leads} />}
    </section>
  );
}

function Points({ room: { agenda }, lead }: Pick<TalkPanelProps, 'room' | 'lead'>) {
  const { t } = useTranslation();
  if (agenda.length === 0) return <p className="particulars">{t('shared.talk.no-agenda')}</p>;
  return (
    <ol>
      {agenda.map(({ id, title, state }) => (
        <li
          key={id}
          data-point={id}
          data-state={state}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span>{title}</span>
          <span className="particulars">{t(`shared.talk.state.${state}`)}</span>
          {lead && (
            <Button
              size="small"
              aria-label={t(state === 'current' ? 'console.talk.close-of' : 'console.talk.begin-of', {
                title,
              })}
              onClick={() => void lead(`agenda/${id}/${state === 'current' ? 'closing' : 'beginning'}`)}
            >
              {t(state === 'current' ? 'console.talk.close' : 'console.talk.begin')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
