/** Who is working, in which office; language, colours, shortcuts and the way out. */
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useLanguage } from '../../shared/i18n/use-language.js';
import { LineStateText } from '../../shared/live/line-state.js';
import { line } from '../../shared/live/use-live.js';
import { useHouse } from '../../shared/session/use-house.js';
import { useSession, type Me } from '../../shared/session/use-session.js';
import { prefer } from '../../shared/theme/preferences.js';
import { useDark } from '../../shared/theme/use-dark.js';
import { useRoleNames } from './use-role-names.js';

export function ConsoleHeader({ me, onHelp }: { me: Me; onHelp: () => void }) {
  const { t } = useTranslation();
  const house = useHouse();
  const roleNames = useRoleNames();
  return (
    <header className="console-header not-on-paper">
      <Link href="/" className="brand">
        {t('console.brand')}
      </Link>
      <span className="court">{house?.courtName}</span>
      {house?.mode === 'demo' && <span className="demo-mark">{t('shared.demo')}</span>}
      <span className="grow" />
      <LineStateText alsoWhenWell />
      <Switches onHelp={onHelp} />
      <Link href="/account" className="me">
        {t('console.header.me', { name: me.name, role: roleNames(me) })}
      </Link>
      <SignOut />
    </header>
  );
}

export function Switches({ onHelp }: { onHelp?: () => void }) {
  const { t } = useTranslation();
  const { other, switchLanguage } = useLanguage();
  const dark = useDark();
  return (
    <>
      <button type="button" className="switch" lang={other} onClick={switchLanguage}>
        {t('shared.language.other')}
      </button>
      <button
        type="button"
        className="switch"
        aria-pressed={dark}
        onClick={() => prefer({ theme: dark ? 'light' : 'dark' })}
      >
        {t('shared.theme.dark')}
      </button>
      {onHelp && (
        <button type="button" className="switch keys-help" onClick={onHelp}>
          {t('console.header.help')}
        </button>
      )}
    </>
  );
}

function SignOut() {
  const { t } = useTranslation();
  const { signOut } = useSession();
  const [, go] = useLocation();
  const leave = async (): Promise<void> => {
    line.close();
    await signOut();
    go('/');
  };
  return (
    <button type="button" className="switch" onClick={() => void leave()}>
      {t('shared.session.sign-out')}
    </button>
  );
}
