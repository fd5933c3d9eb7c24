/** Who has signed in here, and how that ends. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Schemas } from '../api/client.js';
import { keys } from '../api/keys.js';
import { isProblem } from '../api/problem.js';
import { changePerson } from './change-person.js';

export type Me = Schemas['ActorView'];

export interface Session {
  /** null: nobody; undefined: not known yet. */
  readonly me: Me | null | undefined;
  readonly error: unknown;
  readonly signOut: () => Promise<void>;
}

async function readMe(): Promise<Me | null> {
  try {
    return await dataOf(api.GET('/api/v1/auth/me'));
  } catch (error) {
    if (isProblem(error, 401)) return null;
    throw error;
  }
}

export const sessionQuery = { queryKey: keys.me, queryFn: readMe, staleTime: 60_000 };

export function useSession(): Session {
  const queries = useQueryClient();
  const { data, error } = useQuery(sessionQuery);
  const signOut = async (): Promise<void> => {
    await api.POST('/api/v1/auth/logout').catch((refused: unknown) => {
      if (!isProblem(refused, 401)) throw refused;
    });
    changePerson(queries, null);
  };
  return { me: data, error, signOut };
}

/** Whether the person holds one of these roles, anywhere or at organisations of these kinds. */
export const holds = (me: Me, roles: readonly string[], at?: readonly string[]): boolean =>
  me.roles.some(({ role, kind }) => roles.includes(role) && (at === undefined || at.includes(kind)));
