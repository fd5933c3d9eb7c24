/** The words of the options that the commands' forms offer, taken from the catalogues the server answers from. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionForm, FormField } from './action-forms.js';

const LANGUAGES = ['zh-CN', 'en'] as const;

/**
 * Words by language and `field.OPTION`. Sets of codes overlap (OTHER, REFUSED), so a field takes the set that holds most of
 * its options, the smallest of several; what is left over takes the next.
 *
 * @throws Error naming the options that no catalogue has words for
 */
export function optionWords(
  forms: Readonly<Record<string, ActionForm>>,
  folder: string,
): ReadonlyMap<string, Record<string, string>> {
  const catalogues = LANGUAGES.map((language) => [language, codesIn(join(folder, language))] as const);
  const fields = Object.values(forms).flatMap((form) => withOptions(form.fields, form.action));
  return new Map(
    catalogues.map(([language, codes]) => {
      const words = fields.flatMap(({ key, options }) => wordsOf(key, options, codes));
      const wordless = words.filter(([, sentence]) => sentence === '').map(([key]) => key);
      if (wordless.length > 0) throw new Error(`No ${language} words for the options ${wordless.join(', ')}`);
      return [language, Object.fromEntries(words)];
    }),
  );
}

function withOptions(
  fields: readonly FormField[],
  path: string,
): { key: string; options: readonly string[] }[] {
  return fields.flatMap((field) => {
    const key = `${path}.${field.name}`;
    const own = field.options === undefined ? [] : [{ key, options: field.options }];
    return [...own, ...withOptions(field.fields ?? [], key)];
  });
}

type Codes = ReadonlyMap<string, ReadonlyMap<string, string>>;

function wordsOf(key: string, options: readonly string[], codes: Codes): [string, string][] {
  const held = (words: ReadonlyMap<string, string>) => options.filter((option) => words.has(option)).length;
  const best = [...codes.values()].sort((a, b) => held(b) - held(a) || a.size - b.size)[0];
  if (best === undefined || held(best) === 0) return options.map((option) => [`${key}.${option}`, '']);
  const found = options.flatMap((option): [string, string][] => {
    const sentence = best.get(option);
    return sentence === undefined ? [] : [[`${key}.${option}`, sentence]];
  });
  const left = options.filter((option) => !best.has(option));
  return [...found, ...(left.length > 0 ? wordsOf(key, left, codes) : [])];
}

function codesIn(folder: string): Map<string, Map<string, string>> {
  const sets = new Map<string, Map<string, string>>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const words = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
    for (const [key, sentence] of Object.entries(words)) {
      const [kind, set, option, more] = key.split('.');
      if (kind !== 'codes' || set === undefined || option === undefined || more !== undefined) continue;
      sets.set(set, (sets.get(set) ?? new Map<string, string>()).set(option, sentence));
    }
  }
  return sets;
}
