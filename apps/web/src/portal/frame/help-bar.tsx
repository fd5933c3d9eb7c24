/** A person to call, on every page; large text keeps it in view at the bottom. */
import { useTranslation } from 'react-i18next';
import { WithPhone } from './with-phone.js';

export function HelpBar({ phone }: { phone: string | undefined }) {
  const { t } = useTranslation();
  return (
    <footer className="help-bar not-on-paper">
      {phone === undefined ? (
        <p>{t('portal.help.at-the-court')}</p>
      ) : (
        <>
          <p>{t('portal.help.question')}</p>
          <a className="button button-call" href={`tel:${phone.replace(/[ -]/g, '')}`}>
            <WithPhone sentence={t('portal.help.call', { phone })} phone={phone} />
          </a>
        </>
      )}
    </footer>
  );
}
