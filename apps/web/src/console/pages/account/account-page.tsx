/** Password and authenticator, side by side where there is room. */
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../frame/page-frame.js';
import { AuthenticatorForm } from './authenticator-form.js';
import { PasswordForm } from './password-form.js';
import './account.css';

export default function AccountPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('console.account.title')}>
      <div className="account">
        <section>
          <h2>{t('console.account.password')}</h2>
          <PasswordForm />
        </section>
        <section>
          <h2>{t('console.account.authenticator')}</h2>
          <p>{t('console.account.authenticator-why')}</p>
          <AuthenticatorForm />
        </section>
      </div>
    </PageFrame>
  );
}
