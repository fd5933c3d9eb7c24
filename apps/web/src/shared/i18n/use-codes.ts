/** Words of coded values (`codes.<set>.<CODE>`), from the catalogues that the server answers from. */
import { useQuery } from '@tanstack/react-query';
import { loadCodes } from './codes.js';
import type { Texts } from './i18n.js';
import { useLanguage } from './use-language.js';

export type Codes = (set: string, code: string | null | undefined) => string;

function useCatalogue(): Texts | undefined {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['codes', language],
    queryFn: () => loadCodes(language),
    staleTime: Infinity,
  }).data;
}

/** Every code of a set with its words. */
export function useCodeSet(set: string): Readonly<Record<string, string>> {
  const beginning = `codes.${set}.`;
  const found = Object.entries(useCatalogue() ?? {}).filter(([key]) => key.startsWith(beginning));
  return Object.fromEntries(found.map(([key, words]) => [key.slice(beginning.length), words]));
}

/** A code that may come from one of several sets; nothing where none of them knows it. */
export const wordsFrom = (
  codes: Codes,
  sets: readonly string[],
  code: string | null | undefined,
): string | undefined => sets.map((set) => codes(set, code)).find((words) => words !== code);

/** A code without words is shown as it is: better a strange word than a missing fact. */
export function useCodes(): Codes {
  const data = useCatalogue();
  // Nothing while they are on their way: a code that turns into words before one's eyes frightens.
  if (data === undefined) return () => '';
  return (set, code) => (code === null || code === undefined ? '' : (data[`codes.${set}.${code}`] ?? code));
}
