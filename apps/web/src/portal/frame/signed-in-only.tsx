/** Shows its page to whoever has signed in; others sign in first and come back. */
import type { ReactNode } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useSession } from '../../shared/session/use-session.js';
import { Failed, Skeleton } from '../../shared/status/page-state.js';

export function SignedInOnly({ children }: { children: ReactNode }) {
  const { me, error } = useSession();
  const [place] = useLocation();
  if (me === null) return <Redirect to={`/enter?then=${encodeURIComponent(place)}`} replace />;
  if (me !== undefined) return <>{children}</>;
  return error === null ? <Skeleton /> : <Failed error={error} />;
}
