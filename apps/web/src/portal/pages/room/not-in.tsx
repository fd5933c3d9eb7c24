/** Before one is let in, or where one is not. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Problem, Room } from '../../../shared/room/use-room.js';

interface NotInProps {
  readonly disputeId: string;
  readonly room: Room;
  readonly refused: Problem | undefined;
}

export function NotIn({ disputeId, room, refused }: NotInProps) {
  const { t } = useTranslation();
  if (room.state === 'closed') return <p>{t('portal.room.over')}</p>;
  if (refused === undefined) return <p role="status">{t('portal.room.coming-in')}</p>;
  return (
    <div role="alert" data-refused={refused.rule ?? refused.code}>
      <p>{refused.detail}</p>
      <Link href={`/d/${disputeId}`} className="button button-primary">
        {t('portal.room.to-matter')}
      </Link>
    </div>
  );
}
