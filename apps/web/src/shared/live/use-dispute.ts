/** One dispute as whoever looks may see it, kept current while it is shown. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../api/client.js';
import { keys } from '../api/keys.js';
import type { Dispute } from '../actions/form-context.js';
import { line, useTold } from './use-live.js';

export function useDispute(disputeId: string) {
  const queryKey = keys.dispute(disputeId);
  const query = useQuery({
    queryKey,
    queryFn: () => dataOf(api.GET('/api/v1/disputes/{disputeId}', { params: { path: { disputeId } } })),
  });
  const queries = useQueryClient();
  const read = (): Dispute | undefined => queries.getQueryData<Dispute>(queryKey);
  // Once it has been read, the line is asked for what came after that reading: nothing falls between the two.
  const about = query.data === undefined ? undefined : disputeId;
  useTold(queryKey, (told) => line.watch(disputeId, told, read), about);
  return query;
}
