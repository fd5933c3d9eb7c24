/** The queue as far as it has been read: kept for the way back, current without being read again from the beginning. */
import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useMemo } from 'react';
import { api, dataOf } from '../../../shared/api/client.js';
import { line, useLineState } from '../../../shared/live/use-live.js';
import { whenSeen } from '../../../shared/live/when-seen.js';
import { useNow } from '../../../shared/session/use-house.js';
import type { Listed } from '../../listed/listed.js';
import { queryOf, type QueueFilter, type QueueQuery } from './queue-filter.js';
import { rowsOf, withHead, withNews, type QueuePage } from './queue-rows.js';

const PAGE_ROWS = 100;
const KEPT_MS = 30 * 60_000;
/** Changes that come together are asked for together. */
const GATHER_MS = 120;
/** More than so many at once: the top is read again, the rest when it comes into view. */
const MANY = 12;
/** While the live line is down. */
const LOOK_AGAIN_MS = 5_000;

type Kept = InfiniteData<QueuePage, string | undefined>;

const read = (query: QueueQuery): Promise<QueuePage> =>
  dataOf(api.GET('/api/v1/desk/queue', { params: { query } }));

export interface Queue {
  readonly rows: readonly Listed[];
  readonly query: { data: unknown; error: unknown; refetch: () => unknown };
  readonly more: boolean;
  readonly readMore: () => void;
  /** Reads single rows again. */
  readonly refresh: (ids: readonly string[]) => Promise<void>;
}

export function useQueue(filter: QueueFilter): Queue {
  const now = useNow();
  const queries = useQueryClient();
  const queryKey = useMemo(() => ['queue', filter] as const, [filter]);
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) =>
      read({
        ...queryOf(filter, now),
        limit: PAGE_ROWS,
        ...(pageParam === undefined ? {} : { cursor: pageParam }),
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    ...{ staleTime: Infinity, gcTime: KEPT_MS, refetchOnWindowFocus: false },
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const change = useCallback(
    (work: (kept: Kept) => unknown) =>
      queries.setQueryData<Kept>(queryKey, (kept) => (kept ? (work(kept) as Kept) : kept)),
    [queries, queryKey],
  );
  const readHead = async (): Promise<void> => {
    const { items } = await read({ ...queryOf(filter, now), limit: PAGE_ROWS });
    change((kept) => withHead(kept, items));
  };
  const refresh = async (ids: readonly string[]): Promise<void> => {
    const known = new Map(rowsOf(queries.getQueryData<Kept>(queryKey)).map((row) => [row.id, row]));
    const toAsk = ids.flatMap((id) => known.get(id) ?? []);
    if (toAsk.length > MANY) return readHead();
    const news = await Promise.all(toAsk.map((row) => readOne(filter, now, row)));
    change((kept) => withNews(kept, new Map(news)));
    if (toAsk.length < ids.length) await readHead();
  };
  useNews(refresh, readHead, queryKey);
  const rows = useMemo(() => rowsOf(data), [data]);
  const readMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { rows, query, more: hasNextPage, readMore, refresh };
}

/** One row as it is now, or undefined when it answers the filter no longer. */
async function readOne(
  filter: QueueFilter,
  now: Date,
  { id, reference }: Listed,
): Promise<[string, Listed | undefined]> {
  const { items } = await read({ ...queryOf(filter, now), q: reference, limit: 1 });
  return [id, items.find((row) => row.id === id)];
}

function useNews(
  refresh: (ids: readonly string[]) => Promise<void>,
  readHead: () => Promise<void>,
  queryKey: readonly unknown[],
): void {
  const queries = useQueryClient();
  const lineState = useLineState();
  // A list that cannot be read now is read with the next change; what is shown stays.
  const look = useEffectEvent((ids?: readonly string[]) => {
    void (ids ? refresh(ids) : readHead()).catch(() => undefined);
  });
  useEffect(() => {
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let callOff = (): void => undefined;
    const lookAtChanged = (): void => {
      timer = undefined;
      const ids = [...changed];
      changed.clear();
      look(ids);
    };
    const end = line.watchDesk(({ disputeId }) => {
      changed.add(disputeId);
      timer ??= setTimeout(() => {
        callOff = whenSeen(lookAtChanged);
      }, GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      callOff();
      end();
    };
  }, []);
  useEffect(() => {
    // Kept from an earlier visit: the top may have changed since.
    if (queries.getQueryData(queryKey) !== undefined) look();
    if (lineState === 'connected') return undefined;
    const timer = setInterval(() => look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [queries, queryKey, lineState]);
}
