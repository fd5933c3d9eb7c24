/** Prints the page, or keeps it as a file, by the browser's own means. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../../frame/button.js';

export function PrintButton() {
  const { t } = useTranslation();
  return (
    <div className="not-on-paper">
      <Button kind="primary" onClick={() => print()}>
        {t('portal.dispute.print')}
      </Button>
    </div>
  );
}
