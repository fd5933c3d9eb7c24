/** For an address without a page, or one that belongs to other roles. */
import { useTranslation } from 'react-i18next';
import { PageFrame } from './page-frame.js';

export function LostPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('shared.lost.title')}>
      <p>{t('console.lost.help')}</p>
    </PageFrame>
  );
}
