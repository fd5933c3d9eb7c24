/** A question with its help and, where needed, what to change; every field of the portal stands in one. */
import type { ReactNode } from 'react';

export interface FieldProps {
  /** Path of the value in the body of the command: errors of the server find their field by it. */
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

export const fieldId = (name: string): string => `field-${name.replace(/[^\w-]/g, '-')}`;

/** Ids of help and error, for `aria-describedby`. */
export function describedBy({ name, help, error }: FieldProps): string | undefined {
  const ids = [help && `${fieldId(name)}-help`, error && `${fieldId(name)}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}

function Notes({ name, help, error }: FieldProps) {
  return (
    <>
      {help !== undefined && (
        <p id={`${fieldId(name)}-help`} className="field-help">
          {help}
        </p>
      )}
      {error !== undefined && (
        <p id={`${fieldId(name)}-error`} className="field-error">
          {error}
        </p>
      )}
    </>
  );
}

export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={field.error === undefined ? 'field' : 'field field-wrong'} data-field={field.name}>
      <label htmlFor={fieldId(field.name)}>{field.label}</label>
      <Notes {...field} />
      {children}
    </div>
  );
}

/** Several inputs that answer one question. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <fieldset
      id={fieldId(field.name)}
      tabIndex={-1}
      data-field={field.name}
      className={field.error === undefined ? 'field' : 'field field-wrong'}
      aria-describedby={describedBy(field)}
    >
      <legend>{field.label}</legend>
      <Notes {...field} />
      {children}
    </fieldset>
  );
}
