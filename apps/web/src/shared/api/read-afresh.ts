import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Reads again after something has happened. An answer still on its way may be older than that, and a first reading is
 * not begun anew by marking it old: it is called off, so that nobody goes on seeing how things were before.
 */
export async function readAfresh(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  await queries.cancelQueries({ queryKey });
  await queries.invalidateQueries({ queryKey });
}
