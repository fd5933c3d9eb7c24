/** Opens a caucus for some of the parties (背靠背). */
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import type { Room } from '../../../shared/room/use-room.js';
import { usePartyNames } from '../dispute/use-party-names.js';
import type { Lead } from '../../../shared/room/use-lead.js';

interface CaucusFormProps {
  readonly dispute: Dispute;
  readonly room: Room;
  readonly lead: Lead;
}

export function CaucusForm({ dispute, room, lead }: CaucusFormProps) {
  const { t } = useTranslation();
  const party = usePartyNames(dispute);
  const [partyIds, setPartyIds] = useState<readonly string[]>([]);
  const session = dispute.mediation.sessions.find(({ id }) => id === room.roomId);
  const open = async (): Promise<void> => {
    await lead('caucuses', { partyIds });
    setPartyIds([]);
  };
  return (
    <div className="led-caucus">
      <span id="caucus-for">{t('console.room.caucus-for')}</span>
      <Checkbox.Group
        value={[...partyIds]}
        aria-labelledby="caucus-for"
        options={(session?.partyIds ?? []).map((id) => ({ value: id, label: party(id) }))}
        onChange={(chosen) => setPartyIds(chosen)}
      />
      <Button data-lead="caucuses" disabled={partyIds.length === 0} onClick={() => void open()}>
        {t('console.room.open-caucus')}
      </Button>
    </div>
  );
}
