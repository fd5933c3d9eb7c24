/** Organisations of the house, its roles and fields of work, where a command asks for one. */
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';
import { useCodeSet } from '../i18n/use-codes.js';
import { useLanguage } from '../i18n/use-language.js';
import { useCourts } from '../session/use-courts.js';
import type { Choice } from './choices.js';
import { useFormContext } from './form-context.js';

const AN_HOUR_MS = 3_600_000;

/** Courts this house serves; everybody may know them. */
export function useOrganisationChoices(): Choice[] {
  const { data } = useCourts();
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

/** Every organisation, for those who administer them. */
export function useAnyOrganisationChoices(): Choice[] {
  const { data } = useQuery({
    queryKey: ['organisations', 'all'],
    queryFn: () => dataOf(api.GET('/api/v1/organisations', { params: { query: { limit: 100 } } })),
  });
  return (data?.items ?? [])
    .filter(({ disabled }) => !disabled)
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** Roles that can be given. */
export function useRoleChoices(): Choice[] {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['roles'],
    queryFn: () => dataOf(api.GET('/api/v1/roles')),
    staleTime: AN_HOUR_MS,
  });
  return (data?.items ?? []).map(({ code, zh, en }) => ({ value: code, label: language === 'en' ? en : zh }));
}

/** The people that the form itself names. */
export const useNewPartyChoices = (): readonly Choice[] => useFormContext().newParties ?? [];

/** What bodies and mediators work in. */
export const useFieldChoices = (): Choice[] =>
  Object.entries(useCodeSet('field')).map(([value, label]) => ({ value, label }));
