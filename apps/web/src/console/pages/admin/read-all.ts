/** Short lists are read whole, page after page. */
interface ReadPage<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

const MOST_PAGES = 20;

export async function readAll<T>(read: (cursor?: string) => Promise<ReadPage<T>>): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await read(cursor);
    found.push(...items);
    if (next === undefined) break;
    cursor = next;
  }
  return found;
}

const PAGE_ROWS = 100;

export const paged = (cursor?: string): { limit: number; cursor?: string } => ({
  limit: PAGE_ROWS,
  ...(cursor === undefined ? {} : { cursor }),
});
