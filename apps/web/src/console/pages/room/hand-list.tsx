/** Whose hands are up, in the order in which they were raised: the first is given the floor in one step. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { handsUp } from '../../../shared/room/hands-up.js';
import type { Lead } from '../../../shared/room/use-lead.js';
import type { Room } from '../../../shared/room/use-room.js';

interface HandListProps {
  readonly room: Room;
  readonly minutes: number;
  readonly lead: Lead;
}

export function HandList({ room, minutes, lead }: HandListProps) {
  const { t } = useTranslation();
  const up = handsUp(room);
  if (up.length === 0) return <p className="particulars led-hands">{t('shared.talk.no-hands')}</p>;
  return (
    <ol className="led-hands">
      {up.map(({ personId, name }, at) => (
        <li key={personId} data-hand-of={personId}>
          <span>{t('console.talk.hand-up', { number: at + 1, name })}</span>
          <Button
            size="small"
            type={at === 0 ? 'primary' : 'default'}
            aria-label={t('console.talk.give-to', { name })}
            onClick={() => void lead('turn', { personId, minutes })}
          >
            {t('console.talk.give')}
          </Button>
          <Button
            size="small"
            aria-label={t('console.talk.lower-of', { name })}
            onClick={() => void lead(`hands/${personId}/lowering`)}
          >
            {t('console.talk.lower')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
