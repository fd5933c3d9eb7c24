/** Choosing a body or a mediator: each with what it does in words; a long list is searched. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../fields/choice-field.js';

export interface Profile {
  readonly id: string;
  readonly name: string;
  /** What it does, for whom, in which languages, at which price. */
  readonly about: string;
}

export interface ProfileFieldProps {
  readonly name: string;
  readonly label: string;
  readonly profiles: readonly Profile[];
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** More than fit at a glance. */
const MANY = 8;

export function ProfileField({ name, label, profiles, value, error, onChange }: ProfileFieldProps) {
  const { t } = useTranslation();
  const [sought, seek] = useState('');
  const shown = profiles.filter(
    (one) => one.id === value || `${one.name} ${one.about} ${one.id}`.includes(sought.trim()),
  );
  return (
    <>
      {profiles.length > MANY && (
        <div className="field">
          <label htmlFor={`${name}-search`}>{t('portal.dispute.search')}</label>
          <input
            id={`${name}-search`}
            type="search"
            className="input"
            data-search={name}
            value={sought}
            onChange={(event) => seek(event.target.value)}
          />
        </div>
      )}
      <ChoiceField
        name={name}
        label={label}
        error={error}
        value={value}
        choices={shown.map((one) => ({ value: one.id, label: one.name, help: one.about }))}
        onChange={onChange}
      />
    </>
  );
}
