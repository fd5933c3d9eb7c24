/** The agenda as lines of text, one point each: written, put in order and changed with the keyboard alone. */
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '../../../shared/room/use-lead.js';
import type { Room } from '../../../shared/room/use-room.js';
import { pointsOf } from './points-of.js';

interface AgendaFormProps {
  readonly room: Room;
  readonly lead: Lead;
  readonly onLeave: () => void;
}

export function AgendaForm({ room, lead, onLeave }: AgendaFormProps) {
  const { t } = useTranslation();
  const [lines, setLines] = useState(() => room.agenda.map(({ title }) => title).join('\n'));
  const send = async (): Promise<void> => {
    // What was refused stays to be changed.
    if (await lead('agenda', { points: pointsOf(lines, room.agenda) })) onLeave();
  };
  return (
    <form
      data-agenda-form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor="agenda-lines">{t('console.talk.lines')}</label>
      <Input.TextArea
        id="agenda-lines"
        rows={4}
        autoFocus
        value={lines}
        onChange={({ target }) => setLines(target.value)}
      />
      <div className="led-tools">
        <Button size="small" type="primary" htmlType="submit">
          {t('console.talk.lay')}
        </Button>
        <Button size="small" onClick={onLeave}>
          {t('console.talk.leave')}
        </Button>
      </div>
    </form>
  );
}
