/** Rail on the left, the work on the right, and a header that says who is working and whether the line is up. */
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import type { Me } from '../../shared/session/use-session.js';
import { ErrorBoundary } from '../../shared/status/error-boundary.js';
import { Skeleton } from '../../shared/status/page-state.js';
import { pagesFor } from '../collected-pages.js';
import { HelpOverlay } from '../shortcuts/help-overlay.js';
import { useShortcut } from '../shortcuts/use-shortcut.js';
import { BrokenPage } from './broken-page.js';
import { ConsoleHeader } from './console-header.js';
import { LostPage } from './lost-page.js';
import { Rail } from './rail.js';

export function ConsoleFrame({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [place] = useLocation();
  const [help, setHelp] = useState(false);
  useShortcut('?', 'console.help.open', () => setHelp((open) => !open));
  return (
    <div className="console">
      <a className="skip" href="#work">
        {t('shared.skip')}
      </a>
      <ConsoleHeader me={me} onHelp={() => setHelp(true)} />
      <Rail me={me} />
      <main id="work" tabIndex={-1}>
        <ErrorBoundary resetKey={place} fallback={(retry) => <BrokenPage retry={retry} />}>
          <Suspense fallback={<Skeleton lines={8} />}>
            <Switch>
              {pagesFor(me).map(({ path, Page }) => (
                <Route key={path} path={path}>
                  <Page />
                </Route>
              ))}
              <Route>
                <LostPage />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
      <HelpOverlay open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
