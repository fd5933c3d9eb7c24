/** The code from the message. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhoneCode, usePhoneSignIn, type PhoneAnswer } from '../../../shared/session/use-sign-in.js';
import { errorOf, useFormErrors } from '../../fields/error-summary.js';
import { Form } from '../../fields/form.js';
import { CodeField, phoneOf } from '../../fields/text-field.js';
import { Button } from '../../frame/button.js';
import { Page } from '../../frame/page.js';

export interface CodeStepProps {
  readonly phone: string;
  readonly onBack: () => void;
  readonly onChoice: (choice: Extract<PhoneAnswer, { choiceToken: string }>) => void;
}

export function CodeStep({ phone, onBack, onChoice }: CodeStepProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const signingIn = usePhoneSignIn();
  const again = usePhoneCode();
  const errors = useFormErrors(signingIn.error ?? again.error);
  const number = phoneOf(phone);
  const submit = (): void =>
    signingIn.mutate(
      { phone: number, code: code.normalize('NFKC').trim() },
      {
        onSuccess: (answer) => {
          if ('choiceToken' in answer) onChoice(answer);
        },
      },
    );
  return (
    <Page title={t('portal.enter.code-title')} lead={t('portal.enter.code-sent', { phone: number })} follows>
      <Form errors={errors} onSubmit={submit}>
        <CodeField
          name="code"
          label={t('portal.enter.code')}
          help={t('portal.enter.code-help')}
          error={errorOf(errors, 'code')}
          value={code}
          onChange={setCode}
          maxLength={6}
        />
        <Button kind="primary" type="submit" busy={signingIn.isPending}>
          {t('portal.enter.sign-in')}
        </Button>
        <Button onClick={() => again.mutate(number)} busy={again.isPending}>
          {t('portal.enter.code-again')}
        </Button>
        <p role="status">{again.isSuccess && t('portal.enter.code-sent-again')}</p>
        <Button kind="quiet" onClick={onBack}>
          {t('portal.enter.other-phone')}
        </Button>
      </Form>
    </Page>
  );
}
