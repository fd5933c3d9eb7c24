/** The courts and desks that take what is handed in. */
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../../shared/api/client.js';

export const useCourts = () =>
  useQuery({ queryKey: ['courts'], queryFn: () => dataOf(api.GET('/api/v1/courts')) });
