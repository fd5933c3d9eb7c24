/** A day, typed as year, month and day, and read back with its weekday. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../shared/words/use-words.js';
import { FieldGroup, fieldId, type FieldProps } from './field.js';

export interface DateFieldProps extends FieldProps {
  /** `2026-12-22`, or empty while it is not a day yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

type Parts = readonly [year: string, month: string, day: string];
const LENGTHS = [4, 2, 2] as const;

/** The day, or nothing where there is no such day (31 June). */
function dayOfParts([year, month, day]: Parts): string {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime());
  return exists && at.toISOString().startsWith(text) ? text : '';
}

export function DateField({ value, onChange, ...field }: DateFieldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [parts, setParts] = useState<Parts>(() => partsOf(value));
  const labels = [t('portal.field.year'), t('portal.field.month'), t('portal.field.day')];
  const change = (at: number, typed: string): void => {
    const figures = typed.normalize('NFKC').replace(/\D/g, '').slice(0, LENGTHS[at]);
    const next = parts.map((part, place) => (place === at ? figures : part)) as unknown as Parts;
    setParts(next);
    onChange(dayOfParts(next));
  };
  const day = dayOfParts(parts);
  const complete = parts[0].length === 4 && parts[1] !== '' && parts[2] !== '';
  return (
    <FieldGroup {...field}>
      <div className="date-parts">
        {parts.map((part, at) => (
          <div key={labels[at]}>
            <label htmlFor={`${fieldId(field.name)}-${at}`}>{labels[at]}</label>
            <input
              id={`${fieldId(field.name)}-${at}`}
              className={`input date-part-${LENGTHS[at] ?? 2}`}
              inputMode="numeric"
              autoComplete="off"
              value={part}
              onChange={(event) => change(at, event.target.value)}
              aria-invalid={field.error !== undefined || undefined}
            />
          </div>
        ))}
      </div>
      <p className="read-back" aria-live="polite">
        {day !== '' && words.day(day)}
        {day === '' && complete && t('portal.field.not-a-day')}
      </p>
    </FieldGroup>
  );
}

function partsOf(day: string): Parts {
  const [year = '', month = '', date = ''] = day.split('-');
  return [year, month.replace(/^0/, ''), date.replace(/^0/, '')];
}
