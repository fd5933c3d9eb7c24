/** What an office, a body or a mediator has to do, read again when something happens at a desk or in the matter at hand. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, dataOf, type Schemas } from '../../shared/api/client.js';
import { keys } from '../../shared/api/keys.js';
import { useLiveDesk, useLineState } from '../../shared/live/use-live.js';

export type WorkItem = Schemas['WorkItem'];
export type Office = 'body' | 'mediator' | 'judge';

const PAGE_ROWS = 100;
const LOOK_AGAIN_MS = 15_000;

const asked = (cursor: string | undefined) => ({
  params: { query: { limit: PAGE_ROWS, ...(cursor === undefined ? {} : { cursor }) } },
});

const READ = {
  body: (cursor: string | undefined) => dataOf(api.GET('/api/v1/work/body', asked(cursor))),
  mediator: (cursor: string | undefined) => dataOf(api.GET('/api/v1/work/mediator', asked(cursor))),
  judge: (cursor: string | undefined) => dataOf(api.GET('/api/v1/work/judge', asked(cursor))),
} as const;

/** Under the desk's name: every step that is sent reads it again. */
export function useWork(office: Office) {
  useLiveDesk();
  const lineState = useLineState();
  const query = useInfiniteQuery({
    queryKey: [...keys.desk, 'work', office],
    queryFn: ({ pageParam }) => READ[office](pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    // Bodies and mediators sit at no desk, and are told of single matters only.
    refetchInterval: lineState === 'connected' && office === 'judge' ? false : LOOK_AGAIN_MS,
  });
  return { query, items: query.data?.pages.flatMap(({ items }) => items) };
}
