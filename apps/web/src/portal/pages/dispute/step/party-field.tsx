/** For whom: asked only of those who stand for several. */
import { useTranslation } from 'react-i18next';
import { usePartyLabel } from '../../../../shared/actions/choices.js';
import { ChoiceField } from '../../../fields/choice-field.js';
import { ownParties, type Dispute } from '../use-dispute.js';

export interface PartyFieldProps {
  readonly dispute: Dispute;
  readonly value: string | undefined;
  readonly onChange: (partyId: string) => void;
  readonly error?: string | undefined;
}

export function PartyField({ dispute, value, onChange, error }: PartyFieldProps) {
  const { t } = useTranslation();
  const label = usePartyLabel();
  const own = ownParties(dispute);
  if (own.length < 2) return null;
  return (
    <ChoiceField
      name="partyId"
      label={t('portal.dispute.whose')}
      error={error}
      value={value}
      choices={own.map((party) => ({ value: party.id, label: label(party) }))}
      onChange={onChange}
    />
  );
}
