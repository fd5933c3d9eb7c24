/** Which phone; a code is sent to it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhoneCode } from '../../../shared/session/use-sign-in.js';
import { errorOf, useFormErrors, type FormError } from '../../fields/error-summary.js';
import { Form } from '../../fields/form.js';
import { isMobile, PhoneField, phoneOf } from '../../fields/text-field.js';
import { Button } from '../../frame/button.js';
import { Page } from '../../frame/page.js';

export interface PhoneStepProps {
  readonly phone: string;
  readonly onPhone: (phone: string) => void;
  readonly onAsked: () => void;
}

export function PhoneStep({ phone, onPhone, onAsked }: PhoneStepProps) {
  const { t } = useTranslation();
  const asking = usePhoneCode();
  const refused = useFormErrors(asking.error);
  const [own, setOwn] = useState<readonly FormError[]>([]);
  const errors = own.length > 0 ? own : refused;
  const submit = (): void => {
    const number = phoneOf(phone);
    const usable = isMobile(number);
    setOwn(usable ? [] : [{ name: 'phone', sentence: t('portal.enter.phone-wrong') }]);
    if (usable) asking.mutate(number, { onSuccess: onAsked });
  };
  return (
    <Page title={t('portal.enter.phone-title')} back="/">
      <Form errors={errors} onSubmit={submit}>
        <PhoneField
          name="phone"
          label={t('portal.enter.phone')}
          help={t('portal.enter.phone-help')}
          error={errorOf(errors, 'phone')}
          value={phone}
          onChange={onPhone}
        />
        <Button kind="primary" type="submit" busy={asking.isPending}>
          {t('portal.enter.send-code')}
        </Button>
      </Form>
    </Page>
  );
}
