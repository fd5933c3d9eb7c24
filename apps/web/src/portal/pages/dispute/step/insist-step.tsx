/** Asking the court to take the matter: what that means now, and nothing that would hold anybody back. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { CheckBox } from '../../../fields/choice-field.js';
import { errorOf, type FormError } from '../../../fields/error-summary.js';
import { Page } from '../../../frame/page.js';
import { homeOf } from '../use-dispute.js';
import { PartyField } from './party-field.js';
import { SendButtons, StepForm } from './step-form.js';
import { linkOfStep, startingParty, useStepCommand, type StepProps } from './step-props.js';

export function InsistStep(props: StepProps) {
  const { dispute, onDone, onLeave } = props;
  const { t } = useTranslation();
  const codes = useCodes();
  const [partyId, setParty] = useState(startingParty(props));
  const [understood, setUnderstood] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const command = useStepCommand(props, () => onDone());
  const { effect = 'LODGE', warning = null } = dispute.complaint?.insisting ?? {};
  const submit = (): void => {
    const missing = [
      ...(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []),
      ...(understood ? [] : [{ name: 'understood', sentence: t('portal.dispute.insist-read') }]),
    ];
    setErrors(missing);
    if (missing.length === 0) void command.send({ partyId, understood: true });
  };
  return (
    <Page
      title={t('portal.dispute.insist-title')}
      lead={t('portal.dispute.insist-lead')}
      back={homeOf(dispute.id)}
    >
      <StepForm link={linkOfStep(props)} command={command} errors={errors} onSubmit={submit}>
        <p>
          <strong>{t('portal.dispute.insist-then')}</strong> {t(`portal.dispute.insist-effect.${effect}`)}
        </p>
        {warning !== null && <p className="notice">{codes('insist-warning', warning)}</p>}
        <ul>
          <li>{t('portal.dispute.insist-talks')}</li>
          <li>{t('portal.dispute.insist-words')}</li>
        </ul>
        <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        <div data-field="understood">
          <CheckBox
            id="field-understood"
            name="understood"
            value="true"
            label={t('portal.dispute.insist-understood')}
            error={errorOf(errors, 'understood')}
            checked={understood}
            onChange={setUnderstood}
          />
        </div>
        <SendButtons command={command} label={t('actions.insistence')} onLeave={onLeave} />
      </StepForm>
    </Page>
  );
}
