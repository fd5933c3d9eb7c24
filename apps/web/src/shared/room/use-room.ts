/** The room of a session as whoever looks may see it: come in, told what changes and what is said, and can speak. */
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, dataOf, type Schemas } from '../api/client.js';
import { keys } from '../api/keys.js';
import { newKey } from '../api/new-key.js';
import { readAfresh } from '../api/read-afresh.js';
import { lastOf } from '../last-of.js';
import type { LineAnswer } from '../live/live-line.js';
import { line } from '../live/use-live.js';

export type Room = Schemas['ToldRoom'];
export type Said = Schemas['ToldMessage'];
export type Place = Room['places'][number];

/** What answers who has come in: after which number messages of a place are told. */
interface Entered {
  readonly places: readonly { readonly placeId: string; readonly after: number }[];
}

export type Problem = Extract<LineAnswer, { readonly ok: false }>['problem'];

export interface RoomState {
  readonly query: ReturnType<typeof useRoomQuery>;
  /** Why one is not let in; undefined while one is in, or asks. */
  readonly refused: Problem | undefined;
  readonly say: (placeId: string, clientId: string, words: string) => Promise<LineAnswer>;
  readonly call: () => Promise<LineAnswer>;
  readonly hand: (raised: boolean) => Promise<LineAnswer>;
  readonly leave: () => Promise<LineAnswer>;
}

const READ_AGAIN_MS = 3_000;

function useRoomQuery(disputeId: string, roomId: string) {
  return useQuery({
    queryKey: keys.room(roomId),
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/disputes/{disputeId}/rooms/{roomId}', { params: { path: { disputeId, roomId } } }),
      ),
    // Where a reading fails, what is shown may say that one is still outside.
    refetchInterval: ({ state }) => (state.status === 'error' ? READ_AGAIN_MS : false),
  });
}

export function useRoom(disputeId: string, roomId: string): RoomState {
  const queries = useQueryClient();
  const query = useRoomQuery(disputeId, roomId);
  const [refused, setRefused] = useState<Problem>();
  useEffect(() => {
    const at = { disputeId, roomId };
    const reread = (): void => void readAfresh(queries, keys.room(roomId));
    const ends = [
      line.keep<Entered>(
        'room.enter',
        () => ({ ...at, after: lastHeld(queries, roomId) }),
        (answer) => {
          setRefused(answer.ok ? undefined : answer.problem);
          reread();
          if (answer.ok) readWhatIsNotTold(queries, roomId, answer.places);
        },
      ),
      line.listen('room.changed', (told) => {
        if (told.roomId === roomId) reread();
      }),
      line.listen('room.message', (said) => {
        if (said.roomId !== roomId) return;
        const queryKey = keys.place(roomId, said.placeId);
        const known = queries.getQueryData<readonly Said[]>(queryKey);
        if (known && (lastOf(known)?.seq ?? 0) + 1 === said.seq)
          queries.setQueryData(queryKey, [...known, said]);
        else void readAfresh(queries, queryKey);
      }),
    ];
    // Who looks at another page has not gone; going is said.
    return () => {
      for (const end of ends) end();
    };
  }, [disputeId, roomId, queries]);
  return {
    query,
    refused,
    say: (placeId, clientId, words) => line.send('room.say', { roomId, placeId, clientId, words }),
    call: () => line.send('room.call', { disputeId, roomId }),
    hand: (raised) => line.send('room.hand', { disputeId, roomId, raised }),
    leave: () => line.send('room.leave', { disputeId, roomId }),
  };
}

/** The last number held of each place; what came after it is told on the line. */
function lastHeld(queries: QueryClient, roomId: string): { placeId: string; seq: number }[] {
  const held = queries.getQueriesData<readonly Said[]>({ queryKey: keys.places(roomId) });
  return held.flatMap(([, said]) => {
    const last = lastOf(said ?? []);
    return last ? [{ placeId: last.placeId, seq: last.seq }] : [];
  });
}

/** Places of which more was said meanwhile than is told. */
function readWhatIsNotTold(queries: QueryClient, roomId: string, places: Entered['places']): void {
  for (const { placeId, after } of places) {
    const queryKey = keys.place(roomId, placeId);
    const last = lastOf(queries.getQueryData<readonly Said[]>(queryKey) ?? []);
    if ((last?.seq ?? 0) < after) void readAfresh(queries, queryKey);
  }
}

/** What was said in one place, from the beginning; new words are added as they come. */
export function useSaid(disputeId: string, roomId: string, placeId: string | null) {
  return useQuery({
    queryKey: keys.place(roomId, placeId ?? ''),
    enabled: placeId !== null,
    queryFn: () => everything(disputeId, roomId, placeId ?? ''),
  });
}

async function everything(disputeId: string, roomId: string, placeId: string): Promise<readonly Said[]> {
  const path = { disputeId, roomId, placeId };
  const said: Said[] = [];
  for (;;) {
    const after = lastOf(said)?.seq ?? 0;
    const page = await dataOf(
      api.GET('/api/v1/disputes/{disputeId}/rooms/{roomId}/places/{placeId}/messages', {
        params: { path, query: { after } },
      }),
    );
    said.push(...page.items);
    if (page.items.length === 0 || (lastOf(said)?.seq ?? 0) >= page.lastSeq) return said;
  }
}

export const newMessageId = newKey;
