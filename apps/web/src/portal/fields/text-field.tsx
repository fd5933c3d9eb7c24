/** One line of text, and the special lines: a telephone number and a code from a message. */
import { describedBy, Field, fieldId, type FieldProps } from './field.js';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  readonly maxLength?: number;
  readonly type?: 'text' | 'tel' | 'password';
  readonly short?: boolean;
}

export function TextField({ value, onChange, type = 'text', short, ...field }: TextFieldProps) {
  const { name, autoComplete, inputMode, maxLength } = field;
  return (
    <Field {...field}>
      <input
        id={fieldId(name)}
        name={name}
        type={type}
        className={short === true ? 'input input-short' : 'input'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete={autoComplete ?? 'off'}
        inputMode={inputMode}
        maxLength={maxLength}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error !== undefined || undefined}
      />
    </Field>
  );
}

/** Mobile numbers are typed with blanks and copied with +86: both are fine. */
export const phoneOf = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');

export const isMobile = (number: string): boolean => /^1\d{10}$/.test(number);

export const PhoneField = (field: Omit<TextFieldProps, 'type' | 'inputMode' | 'autoComplete'>) => (
  <TextField {...field} type="tel" inputMode="tel" autoComplete="tel" maxLength={20} />
);

/** The browser offers the code from the message that has just come. */
export const CodeField = (field: Omit<TextFieldProps, 'inputMode' | 'autoComplete'>) => (
  <TextField {...field} inputMode="numeric" autoComplete="one-time-code" short />
);
