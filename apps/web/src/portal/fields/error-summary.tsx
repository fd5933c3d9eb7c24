/** What is to be changed, in one place on top that takes the focus; each line leads to its field. */
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, sentenceOf } from '../../shared/api/problem.js';
import { fieldId } from './field.js';

export interface FormError {
  /** Name of the field; absent where the whole form is meant. */
  readonly name?: string;
  readonly sentence: string;
}

export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map(({ name, sentence }) => `${name ?? ''} ${sentence}`).join('\n');
  useEffect(() => {
    if (said !== '') box.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{t('portal.errors.title')}</h2>
      <ul>
        {errors.map(({ name, sentence }) => (
          <li key={`${name ?? ''} ${sentence}`}>
            {name === undefined ? (
              sentence
            ) : (
              <a href={`#${fieldId(name)}`} onClick={(event) => goTo(event, fieldId(name))}>
                {sentence}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Straight into the field; the address stays what it is. */
function goTo(event: MouseEvent, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  field.focus();
}

/** What the server had against the form: field by field where it says so, else in one sentence. */
export function useFormErrors(error: unknown): readonly FormError[] {
  const { t } = useTranslation();
  if (error === undefined || error === null) return [];
  if (isProblem(error) && error.problem.errors.length > 0)
    return error.problem.errors.map(({ path, message }) => ({ name: path, sentence: message }));
  return [{ sentence: sentenceOf(error, t) }];
}

/** The sentence that belongs to one field. */
export const errorOf = (errors: readonly FormError[], name: string): string | undefined =>
  errors.find((one) => one.name === name)?.sentence;
