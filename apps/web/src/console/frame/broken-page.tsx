/** A page that could not be drawn; a new version may have taken the place of its files. */
import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageFrame } from './page-frame.js';

export function BrokenPage({ retry }: { retry: () => void }) {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('shared.broken.title')}>
      <p>{t('shared.broken.help')}</p>
      <Space>
        <Button type="primary" onClick={() => location.reload()}>
          {t('shared.broken.reload')}
        </Button>
        <Button onClick={retry}>{t('shared.state.retry')}</Button>
      </Space>
    </PageFrame>
  );
}
