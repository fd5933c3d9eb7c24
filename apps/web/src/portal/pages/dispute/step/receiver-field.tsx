/** Which office gets the matter: one on the platform, which sees it at once, or another one by its name. */
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../shared/api/client.js';
import { ChoiceField } from '../../../fields/choice-field.js';
import { TextField } from '../../../fields/text-field.js';

export interface Receiver {
  /** Of an office on the platform, or `OTHER`. */
  readonly chosen?: string;
  readonly name: string;
}

/** The field an error leads to. */
export const RECEIVER = 'receiverOrganisationId';
const OTHER = 'OTHER';

export const isNamed = ({ chosen, name }: Receiver): boolean =>
  chosen !== undefined && (chosen !== OTHER || name.trim() !== '');

/** As the command wants it: one or the other. */
export const receiverOf = ({ chosen, name }: Receiver): Readonly<Record<string, string>> =>
  chosen === undefined || chosen === OTHER ? { receiverName: name.trim() } : { [RECEIVER]: chosen };

export interface ReceiverFieldProps {
  readonly receivers: readonly Schemas['Receiver'][];
  readonly value: Receiver;
  readonly error: string | undefined;
  readonly onChange: (value: Receiver) => void;
}

export function ReceiverField({ receivers, value, error, onChange }: ReceiverFieldProps) {
  const { t } = useTranslation();
  const choices = receivers.map(({ organisationId, name }) => ({ value: organisationId, label: name }));
  return (
    <>
      <ChoiceField<string>
        name={RECEIVER}
        label={t('portal.dispute.exit-receiver')}
        error={error}
        value={value.chosen}
        choices={[...choices, { value: OTHER, label: t('portal.dispute.exit-other') }]}
        onChange={(chosen) => onChange({ ...value, chosen })}
      />
      {value.chosen === OTHER && (
        <TextField
          name="receiverName"
          label={t('portal.dispute.exit-receiver-name')}
          help={t('portal.dispute.exit-receiver-help')}
          error={error}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
          maxLength={120}
        />
      )}
    </>
  );
}
