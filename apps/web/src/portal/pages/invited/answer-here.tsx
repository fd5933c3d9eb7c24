/** From the letter into the matter: the last four digits of the telephone show that the right person holds the link. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isProblem } from '../../../shared/api/problem.js';
import { useJoin } from '../../../shared/session/use-sign-in.js';
import { errorOf, useFormErrors, type FormError } from '../../fields/error-summary.js';
import { Form } from '../../fields/form.js';
import { CodeField } from '../../fields/text-field.js';
import { Button } from '../../frame/button.js';
import type { Letter } from './letter-page.js';

const LAST = 4;

export function AnswerHere({ code, letter }: { code: string; letter: Letter }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [digits, setDigits] = useState('');
  const [short, setShort] = useState(false);
  const join = useJoin();
  const refused = useFormErrors(join.error);
  const phoneLast4 = digits.normalize('NFKC').replace(/\D/g, '');
  const wrongDigits = (sentence: string): FormError[] => [{ name: 'phoneLast4', sentence }];
  // The letter is open, so its code is good: what was wrong are the digits.
  const mistaken = letter.canAnswerHere && isProblem(join.error, 401);
  const refusal = mistaken ? wrongDigits(t('portal.letter.digits-wrong')) : refused;
  const errors = short ? wrongDigits(t('portal.letter.digits-missing')) : refusal;
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
  const answer = (): void => {
    setShort(phoneLast4.length !== LAST);
    if (phoneLast4.length === LAST) enter({ code, phoneLast4 });
  };
  const helps = letter.helps !== null;
  return (
    <Form errors={errors} onSubmit={answer}>
      <CodeField
        name="phoneLast4"
        label={t('portal.letter.digits')}
        help={t('portal.letter.digits-help')}
        error={errorOf(errors, 'phoneLast4')}
        value={digits}
        onChange={setDigits}
        maxLength={LAST}
      />
      <Button kind="primary" type="submit" busy={join.isPending}>
        {t(helps ? 'portal.letter.look' : 'portal.letter.answer')}
      </Button>
      <p className="aside">{t(helps ? 'portal.letter.no-account-helper' : 'portal.letter.no-account')}</p>
    </Form>
  );
}
