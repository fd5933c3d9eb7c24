/** What a cause of action is called; its number until the name has come. */
import { useQuery } from '@tanstack/react-query';
import { call, type Schemas } from '../../../shared/api/client.js';

const AN_HOUR_MS = 3_600_000;

async function read(code: string): Promise<readonly Schemas['ListedCause'][]> {
  const asked = new URLSearchParams({ query: code });
  const { data } = await call<{ items: readonly Schemas['ListedCause'][] }>(
    'GET',
    `/api/v1/causes?${asked.toString()}`,
  );
  return data.items;
}

export function useCauseName(code: string): string {
  const { data } = useQuery({
    queryKey: ['cause-name', code],
    queryFn: () => read(code),
    staleTime: AN_HOUR_MS,
  });
  return data?.find((cause) => cause.code === code)?.name ?? code;
}
