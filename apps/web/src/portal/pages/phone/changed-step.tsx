/** It is done: which number counts now, and what else has changed with it. */
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../frame/button.js';
import { Page } from '../../frame/page.js';
import { CheckedAgain } from './checked-again.js';

export function ChangedStep({ phone, oldWorks }: { phone: string; oldWorks: boolean }) {
  const { t } = useTranslation();
  return (
    <Page title={t('portal.phone.changed-title')} lead={t('portal.phone.changed-lead', { phone })} follows>
      <p>{t('portal.phone.changed-elsewhere')}</p>
      {!oldWorks && <CheckedAgain done />}
      <ButtonLink href="/mine" kind="primary">
        {t('portal.phone.to-mine')}
      </ButtonLink>
    </Page>
  );
}
