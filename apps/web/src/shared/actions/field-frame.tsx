/** A field's question, what is wrong with the answer, and its place in the request. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { idOf, useFormContext } from './form-context.js';

export interface FieldFrameProps {
  readonly path: string;
  readonly label: string;
  readonly required: boolean;
  /** Several inputs answer one question. */
  readonly group?: boolean;
  readonly children: ReactNode;
}

export function FieldFrame({ path, label, required, group = false, children }: FieldFrameProps) {
  const { t } = useTranslation();
  const { errorOf } = useFormContext();
  const error = errorOf(path);
  const question = required ? label : t('fields.optional', { field: label });
  const wrong = error !== undefined && (
    <p id={`${idOf(path)}-error`} className="field-error">
      {error}
    </p>
  );
  const className = error === undefined ? 'field' : 'field field-wrong';
  if (group)
    return (
      <fieldset
        className={className}
        data-field={path}
        id={idOf(path)}
        tabIndex={-1}
        aria-describedby={error === undefined ? undefined : `${idOf(path)}-error`}
      >
        <legend>{question}</legend>
        {wrong}
        {children}
      </fieldset>
    );
  return (
    <div className={className} data-field={path}>
      <label htmlFor={idOf(path)}>{question}</label>
      {wrong}
      {children}
    </div>
  );
}
