/** Causes of action by words of their name or by their number, and what one of them is called. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call, type Schemas } from '../api/client.js';

export type Cause = Schemas['ListedCause'];

const AN_HOUR_MS = 3_600_000;
const SHOWN = 40;

async function find(words: string): Promise<readonly Cause[]> {
  const asked = new URLSearchParams({ query: words, limit: String(SHOWN) });
  const { data } = await call<{ items: readonly Cause[] }>('GET', `/api/v1/causes?${asked.toString()}`);
  return data.items;
}

export function useCauses(words: string): readonly Cause[] {
  const { data } = useQuery({
    queryKey: ['causes', words],
    queryFn: () => find(words),
    enabled: words !== '',
    staleTime: AN_HOUR_MS,
    placeholderData: keepPreviousData,
  });
  return words === '' ? [] : (data ?? []);
}

/** Its number until the name has come. */
export const useCauseName = (code: string): string =>
  useCauses(code).find((cause) => cause.code === code)?.name ?? code;
