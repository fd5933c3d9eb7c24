/** Bodies and mediators as the public roster describes them. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../shared/api/client.js';

const AN_HOUR_MS = 3_600_000;
const ALL = { params: { query: { limit: 100 } } };

export function useMediators() {
  return useQuery({
    queryKey: ['mediators'],
    queryFn: () => dataOf(api.GET('/api/v1/mediators', ALL)),
    staleTime: AN_HOUR_MS,
  });
}

export function useBodies() {
  return useQuery({
    queryKey: ['mediation-bodies'],
    queryFn: () => dataOf(api.GET('/api/v1/mediation-bodies', ALL)),
    staleTime: AN_HOUR_MS,
  });
}

export function useMediatorNames(): (id: string | null) => string {
  const { t } = useTranslation();
  const { data } = useMediators();
  return (id) => data?.items.find((one) => one.id === id)?.name ?? t('portal.dispute.mediator');
}
