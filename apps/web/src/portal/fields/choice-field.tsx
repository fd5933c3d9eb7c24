/** One answer of several, and yes-or-no in a box; every choice is a large target with its own words. */
import { fieldId, FieldGroup, type FieldProps } from './field.js';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly help?: string | undefined;
}

export interface ChoiceFieldProps<T extends string> extends FieldProps {
  readonly value: T | undefined;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}

export function ChoiceField<T extends string>({ value, choices, onChange, ...field }: ChoiceFieldProps<T>) {
  const id = fieldId(field.name);
  return (
    <FieldGroup {...field}>
      {choices.map((choice) => (
        <div key={choice.value} className="choice">
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={field.name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
            aria-describedby={choice.help === undefined ? undefined : `${id}-${choice.value}-help`}
          />
          <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
          {choice.help !== undefined && (
            <p id={`${id}-${choice.value}-help`} className="field-help">
              {choice.help}
            </p>
          )}
        </div>
      ))}
    </FieldGroup>
  );
}

export interface ChecksFieldProps<T extends string> extends FieldProps {
  readonly value: readonly T[];
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T[]) => void;
}

/** Any number of several. */
export function ChecksField<T extends string>({ value, choices, onChange, ...field }: ChecksFieldProps<T>) {
  const toggle = (one: T, on: boolean): void =>
    onChange(on ? [...value, one] : value.filter((other) => other !== one));
  return (
    <FieldGroup {...field}>
      {choices.map((choice) => (
        <CheckBox
          key={choice.value}
          id={`${fieldId(field.name)}-${choice.value}`}
          name={field.name}
          value={choice.value}
          label={choice.label}
          help={choice.help}
          checked={value.includes(choice.value)}
          onChange={(on) => toggle(choice.value, on)}
        />
      ))}
    </FieldGroup>
  );
}

export interface CheckBoxProps {
  readonly id: string;
  /** Path of the value in the body. */
  readonly name?: string;
  readonly value?: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function CheckBox({ id, name, value, label, help, error, checked, onChange }: CheckBoxProps) {
  const notes = [help && `${id}-help`, error && `${id}-error`].filter(Boolean);
  return (
    <div className={error === undefined ? 'choice' : 'choice field-wrong'}>
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={notes.length === 0 ? undefined : notes.join(' ')}
      />
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
