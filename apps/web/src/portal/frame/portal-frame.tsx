/** Around every page: who this is, how it reads and looks, and somebody to call. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LineStateText } from '../../shared/live/line-state.js';
import { useHouse, useHouseAwaited } from '../../shared/session/use-house.js';
import { useSession } from '../../shared/session/use-session.js';
import { HelpBar } from './help-bar.js';
import { PortalHeader } from './portal-header.js';

export function PortalFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const house = useHouse();
  const { me, error } = useSession();
  // The switches work at once. Notice, page and telephone come in one piece, so that nothing jumps under a finger; the
  // page behind is already on its way.
  const awaited = [useHouseAwaited(), me === undefined && error === null].includes(true);
  return (
    <>
      <a className="skip" href="#page">
        {t('shared.skip')}
      </a>
      <PortalHeader courtName={house?.courtName ?? ''} />
      <main id="page" tabIndex={-1} hidden={awaited}>
        {house?.mode === 'demo' && <p className="demo-mark">{t('shared.demo')}</p>}
        <LineStateText />
        {children}
      </main>
      {!awaited && <HelpBar phone={house?.phone} />}
    </>
  );
}
