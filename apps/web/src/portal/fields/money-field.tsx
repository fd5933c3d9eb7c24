/** An amount in yuan, read back in words while it is typed. */
import { useTranslation } from 'react-i18next';
import { fenOf } from '../../shared/words/money.js';
import { useWords } from '../../shared/words/use-words.js';
import { describedBy, Field, fieldId, type FieldProps } from './field.js';

export interface MoneyFieldProps extends FieldProps {
  /** As it was typed; `fenOf(value)` is the amount. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function MoneyField({ value, onChange, ...field }: MoneyFieldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const fen = fenOf(value);
  return (
    <Field {...field}>
      <div className="with-unit">
        <input
          id={fieldId(field.name)}
          name={field.name}
          className="input input-short"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={describedBy(field)}
          aria-invalid={field.error !== undefined || undefined}
        />
        <span className="unit">{t('portal.field.yuan')}</span>
      </div>
      <p className="read-back" aria-live="polite">
        {fen !== undefined && t('portal.field.that-is', { words: words.moneyInWords(fen) })}
        {fen === undefined && value.trim() !== '' && t('portal.field.not-an-amount')}
      </p>
    </Field>
  );
}
