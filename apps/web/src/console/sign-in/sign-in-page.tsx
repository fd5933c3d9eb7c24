/** The door for staff. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useHouse } from '../../shared/session/use-house.js';
import { Switches } from '../frame/console-header.js';
import { Personas } from './personas.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage() {
  const { t } = useTranslation();
  const house = useHouse();
  const title = t('console.sign-in.title');
  useEffect(() => {
    document.title = t('console.title', { page: title });
  }, [t, title]);
  return (
    <div className="sign-in">
      <header>
        <span className="brand">{t('console.brand')}</span>
        <span className="grow" />
        <Switches />
      </header>
      <main>
        <div className="sign-in-form">
          <p className="court">{house?.courtName}</p>
          <h1>{title}</h1>
          <SignInForm />
          <p>
            <a href="/">{t('console.sign-in.portal')}</a>
          </p>
        </div>
        {house?.mode === 'demo' && <Personas />}
      </main>
    </div>
  );
}
