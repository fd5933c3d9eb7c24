/** The rows that have been read, and how news is worked into them without reading everything again. */
import type { Listed } from '../../listed/listed.js';

export interface QueuePage {
  readonly items: Listed[];
  readonly next?: string;
}

export interface QueuePages {
  readonly pages: QueuePage[];
  readonly pageParams: unknown[];
}

/** A row that moved between two pages comes twice; the first place counts. */
export function rowsOf(kept: QueuePages | undefined): Listed[] {
  const rows = new Map<string, Listed>();
  for (const { items } of kept?.pages ?? [])
    for (const row of items) if (!rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

/** The newest state of single rows; undefined: it has left the list. */
export function withNews(kept: QueuePages, news: ReadonlyMap<string, Listed | undefined>): QueuePages {
  return {
    ...kept,
    pages: kept.pages.map((page) => ({
      ...page,
      items: page.items.flatMap((row) => {
        if (!news.has(row.id)) return [row];
        const newer = news.get(row.id);
        return newer ? [newer] : [];
      }),
    })),
  };
}

/**
 * What is on top now. What has been pushed below stays, because the next page was read from where the first one ended;
 * what has left is told by the news about it.
 */
export function withHead(kept: QueuePages, head: readonly Listed[]): QueuePages {
  const [first, ...rest] = kept.pages;
  if (!first) return kept;
  const fresh = new Set(head.map(({ id }) => id));
  const items = [...head, ...first.items.filter(({ id }) => !fresh.has(id))];
  return { ...kept, pages: [{ ...first, items }, ...rest] };
}
