/** The frame with the page of the address in it. */
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import { ErrorBoundary } from '../shared/status/error-boundary.js';
import { Skeleton } from '../shared/status/page-state.js';
import { collectedPages } from './collected-pages.js';
import { PortalFrame } from './frame/portal-frame.js';
import { SignedInOnly } from './frame/signed-in-only.js';
import { LostPage } from './frame/lost-page.js';
import { Page } from './frame/page.js';
import { Button } from './frame/button.js';

export function PortalApp() {
  const [place] = useLocation();
  return (
    <PortalFrame>
      <ErrorBoundary resetKey={place} fallback={(retry) => <BrokenPage retry={retry} />}>
        <Suspense fallback={<Skeleton />}>
          <Switch>
            {collectedPages.map(({ path, signedIn, Page: Shown }) => (
              <Route key={path} path={path}>
                {signedIn ? (
                  <SignedInOnly>
                    <Shown />
                  </SignedInOnly>
                ) : (
                  <Shown />
                )}
              </Route>
            ))}
            <Route>
              <LostPage />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </PortalFrame>
  );
}

/** A new version may have taken the place of the files this page was made of: reading again mends that. */
function BrokenPage({ retry }: { retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('shared.broken.title')}>
      <p>{t('shared.broken.help')}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {t('shared.broken.reload')}
      </Button>
      <Button onClick={retry}>{t('shared.state.retry')}</Button>
    </Page>
  );
}
