/** Several lines, with the number of characters that are left where that is soon none. */
import { useTranslation } from 'react-i18next';
import { describedBy, Field, fieldId, type FieldProps } from './field.js';

export interface TextAreaFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly most: number;
  readonly rows?: number;
}

const SOON = 0.8;

export function TextAreaField({ value, onChange, most, rows = 6, ...field }: TextAreaFieldProps) {
  const { t } = useTranslation();
  const left = most - [...value].length;
  return (
    <Field {...field}>
      <textarea
        id={fieldId(field.name)}
        name={field.name}
        className="input"
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error !== undefined || left < 0 || undefined}
      />
      <p className="field-count" aria-live="polite">
        {left < most * (1 - SOON) && left >= 0 && t('portal.field.left', { count: left })}
        {left < 0 && t('portal.field.too-many', { count: -left })}
      </p>
    </Field>
  );
}
