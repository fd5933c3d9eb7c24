/** Whether messages still arrive at the old number; both answers are fine, and what each means is said first. */
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../frame/button.js';
import { Page } from '../../frame/page.js';
import { CheckedAgain } from './checked-again.js';

export interface OldPhoneStepProps {
  readonly busy: boolean;
  readonly onSaid: (oldPhoneWorks: boolean) => void;
  readonly onBack: () => void;
}

export function OldPhoneStep({ busy, onSaid, onBack }: OldPhoneStepProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('portal.phone.old-title')} lead={t('portal.phone.old-lead')} follows>
      <p>{t('portal.phone.old-yes-means')}</p>
      <CheckedAgain />
      <ButtonRow>
        <Button does="old-works" busy={busy} onClick={() => onSaid(true)}>
          {t('portal.phone.old-yes')}
        </Button>
        <Button does="old-lost" busy={busy} onClick={() => onSaid(false)}>
          {t('portal.phone.old-no')}
        </Button>
      </ButtonRow>
      <Button kind="quiet" onClick={onBack}>
        {t('portal.enter.other-phone')}
      </Button>
    </Page>
  );
}
