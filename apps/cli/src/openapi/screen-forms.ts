/** The files that the screens draw the commands' forms from: fields, and the words of their options in both languages. */
import { join } from 'node:path';
import { actionForms } from './action-forms.js';
import { optionWords } from './option-words.js';

/** @returns text by file, for a house in `root` */
export function screenForms(document: string, root: string): Map<string, string> {
  const forms = actionForms(JSON.parse(document) as Parameters<typeof actionForms>[0]);
  const folder = join(root, 'apps/web/src/shared/actions');
  const words = optionWords(forms, join(root, 'libs/contracts/src/locales'));
  return new Map([
    [join(folder, 'forms.generated.json'), text(forms)],
    ...[...words].map(
      ([language, sentences]) =>
        [join(folder, `options.${language}.generated.json`), text(sentences)] as const,
    ),
  ]);
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
