/** The double-blind ranges of a room that the reader may know of; read again whenever the room says that there is something new. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf, type Schemas } from '../api/client.js';
import { keys } from '../api/keys.js';
import type { Room } from './use-room.js';

export type Ranges = Schemas['ToldRanges'];
export type Range = Ranges['items'][number];

export function useRanges({ disputeId, roomId, besides, state }: Room) {
  return useQuery({
    // Only while the session goes on can a figure be written.
    queryKey: [...keys.ranges(roomId), besides, state],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/disputes/{disputeId}/rooms/{roomId}/ranges', {
          params: { path: { disputeId, roomId } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
