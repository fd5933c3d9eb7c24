/** Another person, or nobody, is here now: nothing of what one person read stays for the next. */
import type { Query, QueryClient } from '@tanstack/react-query';
import { keys } from '../api/keys.js';
import type { Me } from './use-session.js';

/** The same for everybody. */
const PUBLIC: readonly unknown[] = [keys.me[0], keys.house[0]];

export function changePerson(queries: QueryClient, me: Me | null): void {
  queries.setQueryData(keys.me, me);
  const predicate = ({ queryKey }: Query): boolean => !PUBLIC.includes(queryKey[0]);
  queries.removeQueries({ type: 'inactive', predicate });
  // What is in view is emptied and read again as the new person.
  void queries.resetQueries({ type: 'active', predicate });
}
