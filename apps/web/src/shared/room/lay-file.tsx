/** Files of the matter that can be put before those who are in the same place. */
import { useTranslation } from 'react-i18next';
import { useDispute } from '../live/use-dispute.js';
import type { Lead } from './use-lead.js';
import type { Room } from './use-room.js';

interface LayFileProps {
  readonly room: Room;
  readonly placeId: string;
  readonly lead: Lead;
}

export function LayFile({ room, placeId, lead }: LayFileProps) {
  const { t } = useTranslation();
  const { data } = useDispute(room.disputeId);
  const files = (data?.files.items ?? []).filter(
    ({ href, name }) => href !== undefined && name !== undefined,
  );
  if (room.state === 'closed' || files.length === 0) return null;
  return (
    <details className="room-steps" data-lay-file>
      <summary>{t('shared.room.lay-file')}</summary>
      {files.map(({ fileId, name }) => (
        <button
          key={fileId}
          type="button"
          className="button"
          data-lay={fileId}
          onClick={() => void lead(`places/${placeId}/files`, { fileId })}
        >
          {name}
        </button>
      ))}
    </details>
  );
}
