/** Organisations of the house, its roles and fields of work, where a command asks for one. */
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';
import { useCodeSet } from '../i18n/use-codes.js';
import { useLanguage } from '../i18n/use-language.js';
import { useCourts } from '../session/use-courts.js';
import type { Choice } from './choices.js';
import { useFormContext } from './form-context.js';

const AN_HOUR_MS = 3_600_000;

const OPENED_AT_ANY_DESK = 'dispute.open';

/** Courts this house serves, which alone keep rosters and confirm; a matter is handed in at any of their desks too. */
export function useCourtChoices(): Choice[] {
  const { data } = useCourts();
  const { action } = useFormContext();
  const meant = (data?.items ?? []).filter(({ kind }) => action === OPENED_AT_ANY_DESK || kind === 'COURT');
  return meant.map(({ id, name }) => ({ value: id, label: name }));
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
