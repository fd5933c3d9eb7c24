/** The courts and desks of this house that take what is handed in; everybody may know them. */
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';

const AN_HOUR_MS = 3_600_000;

export const useCourts = () =>
  useQuery({
    queryKey: ['courts'],
    queryFn: () => dataOf(api.GET('/api/v1/courts')),
    staleTime: AN_HOUR_MS,
  });
