/** From the letter into the matter: the last four digits of the telephone show that the right person holds the link. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useJoin } from '../../../shared/session/use-sign-in.js';
import { errorOf, useFormErrors } from '../../fields/error-summary.js';
import { Form } from '../../fields/form.js';
import { CodeField } from '../../fields/text-field.js';
import { Button } from '../../frame/button.js';
import type { Letter } from './letter-page.js';

export function AnswerHere({ code, letter }: { code: string; letter: Letter }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [digits, setDigits] = useState('');
  const join = useJoin();
  const errors = useFormErrors(join.error);
  const phoneLast4 = digits.normalize('NFKC').replace(/\D/g, '');
  const enter = (body: { code: string; phoneLast4?: string }): void =>
    join.mutate(body, {
      onSuccess: ({ actor }) => go(actor.scope === undefined ? '/mine' : `/d/${actor.scope.disputeId}`),
    });
  if (!letter.canAnswerHere)
    return (
      <Form errors={errors} onSubmit={() => enter({ code })}>
        <p>{t('portal.letter.counter-only')}</p>
        <Button kind="primary" type="submit" busy={join.isPending}>
          {t('portal.letter.read-only')}
        </Button>
      </Form>
    );
  return (
    <Form errors={errors} onSubmit={() => enter({ code, phoneLast4 })}>
      <CodeField
        name="phoneLast4"
        label={t('portal.letter.digits')}
        help={t('portal.letter.digits-help')}
        error={errorOf(errors, 'phoneLast4')}
        value={digits}
        onChange={setDigits}
        maxLength={4}
      />
      <Button kind="primary" type="submit" busy={join.isPending}>
        {t('portal.letter.answer')}
      </Button>
      <p className="aside">{t('portal.letter.no-account')}</p>
    </Form>
  );
}
