/** The offers of a room that the reader may know of; read again whenever the room says that there is something new. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf, type Schemas } from '../api/client.js';
import { keys } from '../api/keys.js';
import type { Room } from './use-room.js';

export type Offers = Schemas['ToldOffers'];
export type Offer = Offers['items'][number];

export function useOffers({ disputeId, roomId, besides, placeId }: Room) {
  return useQuery({
    // Where one is decides whether an offer can be made.
    queryKey: [...keys.offers(roomId), besides, placeId],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/disputes/{disputeId}/rooms/{roomId}/offers', {
          params: { path: { disputeId, roomId } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
