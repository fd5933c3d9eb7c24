/** All organisations one may see. */
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../../shared/api/client.js';
import { paged, readAll } from './read-all.js';

export const ORGANISATIONS = ['organisations'] as const;

export const useOrganisations = () =>
  useQuery({
    queryKey: [...ORGANISATIONS, 'list'],
    queryFn: () =>
      readAll((cursor) => dataOf(api.GET('/api/v1/organisations', { params: { query: paged(cursor) } }))),
  });
