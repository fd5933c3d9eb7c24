/** Names of a dispute's people and bodies, by id. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePartyLabel } from '../../../shared/actions/choices.js';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { api, dataOf } from '../../../shared/api/client.js';

export type NameOf = (id: string | null | undefined) => string;

export function usePartyNames(dispute: Dispute): NameOf {
  const { t } = useTranslation();
  const label = usePartyLabel();
  return (id) => {
    const party = dispute.parties.find((one) => one.id === id);
    if (party !== undefined) return label(party);
    return id === 'mediator' || id === 'seal' ? t(`console.dispute.by.${id}`) : t('console.dispute.somebody');
  };
}

const AN_HOUR_MS = 3_600_000;

/** Bodies and mediators on the public roster. */
export function useRosterNames(): NameOf {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['roster-names'],
    queryFn: async () => {
      const query = { params: { query: { limit: 100 } } };
      const [bodies, mediators] = await Promise.all([
        dataOf(api.GET('/api/v1/mediation-bodies', query)),
        dataOf(api.GET('/api/v1/mediators', query)),
      ]);
      return new Map([...bodies.items, ...mediators.items].map(({ id, name }) => [id, name]));
    },
    staleTime: AN_HOUR_MS,
  });
  return (id) => (id === null || id === undefined ? '' : (data?.get(id) ?? t('console.dispute.not-listed')));
}
