/** Name of the house, and four switches: language, larger text, dark, read aloud. */
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useLanguage } from '../../shared/i18n/use-language.js';
import { useSession } from '../../shared/session/use-session.js';
import { prefer, usePreferences } from '../../shared/theme/preferences.js';
import { useDark } from '../../shared/theme/use-dark.js';
import { ReadAloud } from './read-aloud.js';

export function PortalHeader({ courtName }: { courtName: string }) {
  const { t } = useTranslation();
  return (
    <header className="portal-header not-on-paper">
      <Link href="/" className="brand">
        <span className="brand-name">{t('shared.brand')}</span>
        <span className="brand-court">{courtName}</span>
      </Link>
      <div className="switches" role="group" aria-label={t('portal.header.switches')}>
        <LanguageSwitch />
        <ElderSwitch />
        <DarkSwitch />
        <ReadAloud />
        <SignOut />
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const { other, switchLanguage } = useLanguage();
  return (
    <button type="button" className="switch" lang={other} onClick={switchLanguage}>
      {t('shared.language.other')}
    </button>
  );
}

function ElderSwitch() {
  const { t } = useTranslation();
  const { size } = usePreferences();
  const elder = size === 'elder';
  return (
    <button
      type="button"
      className="switch"
      aria-pressed={elder}
      onClick={() => prefer({ size: elder ? 'plain' : 'elder' })}
    >
      {t('portal.header.elder')}
    </button>
  );
}

function DarkSwitch() {
  const { t } = useTranslation();
  const dark = useDark();
  return (
    <button
      type="button"
      className="switch"
      aria-pressed={dark}
      onClick={() => prefer({ theme: dark ? 'light' : 'dark' })}
    >
      {t('shared.theme.dark')}
    </button>
  );
}

function SignOut() {
  const { t } = useTranslation();
  const { me, signOut } = useSession();
  const [, go] = useLocation();
  if (!me) return null;
  const leave = async (): Promise<void> => {
    await signOut();
    go('/');
  };
  return (
    <button type="button" className="switch" onClick={() => void leave()}>
      {t('shared.session.sign-out')}
    </button>
  );
}
