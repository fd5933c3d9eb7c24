/** Text, numbers, money, days and times: native inputs, exact, quick by keyboard, known to every phone. */
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fenOf } from '../words/money.js';
import { useWords } from '../words/use-words.js';
import type { FormField } from './action-form.js';
import { FieldFrame } from './field-frame.js';
import { idOf, useFormContext } from './form-context.js';
import { textOf } from './request-body.js';
import type { Widget } from './widget.js';

export interface ValueViewProps {
  readonly field: FormField;
  readonly widget: Widget;
  readonly path: string;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const INPUT = {
  day: { type: 'date' },
  instant: { type: 'datetime-local' },
  number: { type: 'text', inputMode: 'numeric' },
  money: { type: 'text', inputMode: 'decimal' },
} as const;

const LONG = new Set<Widget>(['longText', 'texts']);

export function ValueView({ field, widget, path, label, value, onChange }: ValueViewProps) {
  const { errorOf } = useFormContext();
  const wrong = errorOf(path) !== undefined;
  const shared = {
    id: idOf(path),
    name: path,
    className: 'input',
    value: Array.isArray(value) ? value.join('\n') : textOf(value),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value),
    'aria-invalid': wrong || undefined,
    'aria-describedby': wrong ? `${idOf(path)}-error` : undefined,
    'aria-required': field.required,
  };
  return (
    <FieldFrame path={path} label={label} required={field.required === true}>
      {LONG.has(widget) ? (
        <textarea {...shared} rows={4} maxLength={widget === 'texts' ? undefined : field.max} />
      ) : (
        <input {...shared} {...INPUT[widget as keyof typeof INPUT]} autoComplete="off" />
      )}
      {widget === 'money' && <ReadBack typed={shared.value} />}
      {widget === 'texts' && <OneALine />}
    </FieldFrame>
  );
}

/** An amount is read back in words: a nought too many is seen. */
function ReadBack({ typed }: { typed: string }) {
  const words = useWords();
  const fen = fenOf(typed);
  return (
    <p className="read-back" aria-live="polite">
      {fen === undefined ? '' : words.moneyInWords(fen)}
    </p>
  );
}

function OneALine() {
  const { t } = useTranslation();
  return <p className="field-help">{t('fields.one-a-line')}</p>;
}
