/** How far others have read what one says: read once, then told; and how far one has read oneself, which is said. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, dataOf } from '../api/client.js';
import { keys } from '../api/keys.js';
import { line } from '../live/use-live.js';
import type { Room, Said } from './use-room.js';

const TRY_AGAIN_MS = 3_000;
/** What comes close together is said to be read once. */
const GATHER_MS = 300;

/** Number of the last message each of the others has read; empty for who only listens. */
export function useReadBy(room: Room, placeId: string, said: readonly Said[] = []): readonly number[] {
  const { disputeId, roomId, role, personId } = room;
  const queries = useQueryClient();
  const queryKey = keys.reads(roomId, placeId);
  const { data } = useQuery({
    queryKey,
    enabled: role === 'MEDIATOR' || said.some((one) => one.kind === 'WORDS' && one.personId === personId),
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/disputes/{disputeId}/rooms/{roomId}/places/{placeId}/reads', {
          params: { path: { disputeId, roomId, placeId } },
        }),
      ),
  });
  useEffect(
    () =>
      line.listen('room.reads', ({ roomId: told, ...read }) => {
        if (told === roomId) queries.setQueryData(keys.reads(roomId, read.placeId), read);
      }),
    [roomId, queries],
  );
  return data?.upTo ?? [];
}

/** Says that everything up to here was read, once it is in view; again where it was not taken. */
export function useReadOn(roomId: string, placeId: string, seq: number): void {
  useEffect(() => {
    let over = seq === 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (): void => {
      clearTimeout(timer);
      if (over || document.hidden) return;
      const again = (): void => {
        if (!over) timer = setTimeout(say, TRY_AGAIN_MS);
      };
      line.send('room.read', { roomId, placeId, seq }).then((answer) => {
        if (answer.ok) over = true;
        else again();
      }, again);
    };
    timer = setTimeout(say, GATHER_MS);
    document.addEventListener('visibilitychange', say);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', say);
    };
  }, [roomId, placeId, seq]);
}
