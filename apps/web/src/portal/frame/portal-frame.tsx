/** Around every page: who this is, how it reads and looks, and somebody to call. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LineStateText } from '../../shared/live/line-state.js';
import { useHouse } from '../../shared/session/use-house.js';
import { HelpBar } from './help-bar.js';
import { PortalHeader } from './portal-header.js';

export function PortalFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const house = useHouse();
  return (
    <>
      <a className="skip" href="#page">
        {t('shared.skip')}
      </a>
      <PortalHeader courtName={house?.courtName ?? ''} />
      <main id="page" tabIndex={-1}>
        {house?.mode === 'demo' && <p className="demo-mark">{t('shared.demo')}</p>}
        <LineStateText />
        {children}
      </main>
      <HelpBar phone={house?.phone} />
    </>
  );
}
