/** Which number it is to be. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorOf, type FormError } from '../../fields/error-summary.js';
import { Form } from '../../fields/form.js';
import { isMobile, PhoneField, phoneOf } from '../../fields/text-field.js';
import { Button } from '../../frame/button.js';
import { Page } from '../../frame/page.js';

export interface NumberStepProps {
  readonly typed: string;
  /** What the house had against the number when codes were asked for. */
  readonly refused: readonly FormError[];
  readonly onTyped: (typed: string) => void;
  readonly onNext: () => void;
}

export function NumberStep({ typed, refused, onTyped, onNext }: NumberStepProps) {
  const { t } = useTranslation();
  const [own, setOwn] = useState<readonly FormError[]>();
  const errors = own ?? refused;
  const submit = (): void => {
    const usable = isMobile(phoneOf(typed));
    setOwn(usable ? [] : [{ name: 'phone', sentence: t('portal.enter.phone-wrong') }]);
    if (usable) onNext();
  };
  return (
    <Page title={t('portal.phone.number-title')} lead={t('portal.phone.number-lead')} back="/mine">
      <Form errors={errors} onSubmit={submit}>
        <PhoneField
          name="phone"
          label={t('portal.phone.number')}
          help={t('portal.phone.number-help')}
          error={errorOf(errors, 'phone')}
          value={typed}
          onChange={onTyped}
        />
        <Button kind="primary" type="submit">
          {t('portal.phone.next')}
        </Button>
      </Form>
    </Page>
  );
}
