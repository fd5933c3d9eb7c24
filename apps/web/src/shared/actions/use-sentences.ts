/** What is still to be changed in a form, in sentences. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import type { FieldError } from './check-form.js';
import type { PlacedSentence } from './error-list.js';
import { plainPath } from './form-context.js';

/** Found here, or by the server, each with its place. */
export function useSentences(
  errors: readonly FieldError[],
  refused: unknown,
  action: string,
): readonly PlacedSentence[] {
  const { t } = useTranslation();
  return useMemo(() => {
    if (errors.length > 0)
      return errors.map(({ path, name, code, bound }) => ({
        path,
        sentence: t(`fields.error.${code}`, {
          field: t([`fields.${action}.${plainPath(path)}`, `fields.${name}`]),
          bound,
        }),
      }));
    if (!isProblem(refused)) return [];
    return refused.problem.errors.map(({ path, message }) => ({ path, sentence: message }));
  }, [errors, refused, action, t]);
}
