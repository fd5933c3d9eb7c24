/** Who somebody is: a person by name, a company or organisation by its own. */
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../shared/api/client.js';
import { ChoiceField } from '../../fields/choice-field.js';
import { PhoneField, TextField } from '../../fields/text-field.js';

export type Person = Schemas['ToldPersonAnswers'];

export interface PersonFieldsProps {
  /** Path in the answers: `applicant`, `respondents.0`. */
  readonly path: string;
  readonly person: Person;
  readonly own: boolean;
  readonly onChange: (person: Person) => void;
}

const KINDS = ['NATURAL', 'LEGAL', 'ORGANISATION'] as const;

export function PersonFields({ path, person, own, onChange }: PersonFieldsProps) {
  const { t } = useTranslation();
  const kind = person.kind ?? 'NATURAL';
  const whose = own ? 'own' : 'other';
  const set = (part: Partial<Person>): void => onChange({ ...person, ...part });
  const line = (name: 'organisationName' | 'creditCode' | 'name' | 'address') => ({
    name: `${path}.${name}`,
    label: t(`portal.tell.${whose}.${name}`),
    value: person[name] ?? '',
    onChange: (value: string) => set({ [name]: value }),
  });
  return (
    <>
      <ChoiceField
        name={`${path}.kind`}
        label={t(`portal.tell.${whose}.kind`)}
        value={kind}
        choices={KINDS.map((value) => ({ value, label: t(`portal.tell.kind.${value}`) }))}
        onChange={(value) => set({ kind: value })}
      />
      {kind !== 'NATURAL' && (
        <>
          <TextField {...line('organisationName')} maxLength={120} />
          <TextField {...line('creditCode')} help={t('portal.tell.credit-code-help')} maxLength={40} />
        </>
      )}
      <TextField
        {...line('name')}
        label={t(`portal.tell.${whose}.${kind === 'NATURAL' ? 'name' : 'in-charge'}`)}
        maxLength={60}
        autoComplete={own ? 'name' : 'off'}
      />
      {!own && (
        <PhoneField
          name={`${path}.phone`}
          label={t('portal.tell.other.phone')}
          help={t('portal.tell.other.phone-help')}
          value={person.phone ?? ''}
          onChange={(phone) => set({ phone })}
        />
      )}
    </>
  );
}
