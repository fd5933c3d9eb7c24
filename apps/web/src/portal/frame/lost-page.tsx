/** For an address that has no page. */
import { useTranslation } from 'react-i18next';
import { ButtonLink } from './button.js';
import { Page } from './page.js';

export function LostPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('shared.lost.title')} lead={t('portal.lost.help')}>
      <ButtonLink href="/" kind="primary">
        {t('portal.lost.home')}
      </ButtonLink>
    </Page>
  );
}
