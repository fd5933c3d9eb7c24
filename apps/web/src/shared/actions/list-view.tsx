/** Several of the same (terms, instalments, defects): each in a frame of its own, added and taken away by buttons. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from './action-form.js';
import { useFormContext, idOf } from './form-context.js';
import type { Values } from './request-body.js';

export interface ListViewProps {
  readonly field: FormField;
  readonly path: string;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** The fields of one of them; given from outside, since they may hold lists in turn. */
  readonly drawItem: (item: Values, at: number, onChange: (changed: Values) => void) => ReactNode;
}

export function ListView({ field, path, label, value, onChange, drawItem }: ListViewProps) {
  const { t } = useTranslation();
  const { errorOf } = useFormContext();
  const items = (value ?? []) as readonly Values[];
  const replace = (at: number, item: Values): void =>
    onChange(items.map((one, place) => (place === at ? item : one)));
  return (
    <fieldset className="field-set" data-field={path} id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {errorOf(path) !== undefined && <p className="field-error">{errorOf(path)}</p>}
      {items.map((item, at) => (
        <div key={at} className="field-item" data-field={`${path}.${at}`}>
          {drawItem(item, at, (changed) => replace(at, changed))}
          <button
            type="button"
            className="button button-quiet"
            data-remove={`${path}.${at}`}
            onClick={() => onChange(items.filter((_, place) => place !== at))}
          >
            {t('fields.remove-item', { field: label, number: at + 1 })}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button"
        data-add={path}
        disabled={items.length >= (field.max ?? Infinity)}
        onClick={() => onChange([...items, {}])}
      >
        {t('fields.add-item', { field: label })}
      </button>
    </fieldset>
  );
}
