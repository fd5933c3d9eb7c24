/** Signs staff in, and shows them their work. */
import { Router } from 'wouter';
import { useSession } from '../shared/session/use-session.js';
import { Failed, Skeleton } from '../shared/status/page-state.js';
import { ConsoleFrame } from './frame/console-frame.js';
import { ConsoleTheme } from './frame/console-theme.js';
import { SignInPage } from './sign-in/sign-in-page.js';

export function ConsoleApp() {
  return (
    <ConsoleTheme>
      <Router base="/console">
        <Entrance />
      </Router>
    </ConsoleTheme>
  );
}

/** A party who comes here by mistake has no office: the sign-in page shows the way to the portal. */
function Entrance() {
  const { me, error } = useSession();
  if (me?.kind === 'staff') return <ConsoleFrame me={me} />;
  if (me !== undefined) return <SignInPage />;
  return <div className="alone">{error === null ? <Skeleton /> : <Failed error={error} />}</div>;
}
