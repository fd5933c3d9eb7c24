/** Organisations of the house and causes of action, where a command asks for one. */
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';
import type { Choice } from './choices.js';

const AN_HOUR_MS = 3_600_000;

/** Courts this house serves; everybody may know them. */
export function useOrganisationChoices(): Choice[] {
  const { data } = useQuery({
    queryKey: ['courts'],
    queryFn: () => dataOf(api.GET('/api/v1/courts')),
    staleTime: AN_HOUR_MS,
  });
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export function useCauseChoices(): Choice[] {
  const { data } = useQuery({
    queryKey: ['causes'],
    queryFn: () => dataOf(api.GET('/api/v1/causes')),
    staleTime: AN_HOUR_MS,
  });
  return (data?.items ?? []).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
}
