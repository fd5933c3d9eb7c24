/** Words of coded values (`codes.<set>.<CODE>`), from the catalogues that the server answers from. */
import { useQuery } from '@tanstack/react-query';
import { loadCodes } from './codes.js';
import { useLanguage } from './use-language.js';

export type Codes = (set: string, code: string | null | undefined) => string;

/** A code without words is shown as it is: better a strange word than a missing fact. */
export function useCodes(): Codes {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['codes', language],
    queryFn: () => loadCodes(language),
    staleTime: Infinity,
  });
  return (set, code) => (code === null || code === undefined ? '' : (data?.[`codes.${set}.${code}`] ?? code));
}
