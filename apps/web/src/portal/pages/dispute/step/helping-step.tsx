/** Letting somebody near one help: what a helper can and cannot do, who it is, and the code to come in by. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../shared/api/client.js';
import { useDraft } from '../../../../shared/forms/use-draft.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { errorOf, type FormError } from '../../../fields/error-summary.js';
import { PhoneField, phoneOf, TextField } from '../../../fields/text-field.js';
import { ButtonLink } from '../../../frame/button.js';
import { Page } from '../../../frame/page.js';
import { useConsentTexts } from '../home/consent-buttons.js';
import { homeOf, type Dispute } from '../use-dispute.js';
import { PartyField } from './party-field.js';
import { SendButtons, StepForm } from './step-form.js';
import { linkOfStep, startingParty, useStepCommand, type StepProps } from './step-props.js';

type LetIn = Schemas['HelperLetIn'];

export function HelperStep(props: StepProps) {
  const { dispute, action, onLeave } = props;
  const { t } = useTranslation();
  const { data: texts } = useConsentTexts();
  const draft = useDraft(action.href, { name: '', phone: '' });
  const [partyId, setParty] = useState(startingParty(props));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [letIn, setLetIn] = useState<LetIn>();
  const command = useStepCommand<LetIn>(props, (result) => {
    draft.forget();
    setLetIn(result);
  });
  if (letIn !== undefined) return <CameIn dispute={dispute} letIn={letIn} />;
  const { name, phone } = draft.value;
  const text = texts?.items.find(({ scope }) => scope === 'HELPER');
  const submit = (): void => {
    const number = phoneOf(phone);
    const missing = [
      ...(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []),
      ...(name.trim() === ''
        ? [{ name: 'person.name', sentence: t('portal.dispute.helper-name-missing') }]
        : []),
    ];
    setErrors(missing);
    const person = { name: name.trim(), ...(number === '' ? {} : { phone: number }) };
    if (missing.length === 0) void command.send({ partyId, person, textVersion: texts?.version });
  };
  return (
    <Page title={text?.question ?? t('actions.helpers')} back={homeOf(dispute.id)}>
      <StepForm link={linkOfStep(props)} command={command} errors={errors} onSubmit={submit}>
        <p>{text?.meaning}</p>
        <p>{text?.ifYes}</p>
        <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        <TextField
          name="person.name"
          label={t('portal.dispute.helper-name')}
          error={errorOf(errors, 'person.name')}
          value={name}
          onChange={(value) => draft.change({ name: value })}
          maxLength={60}
        />
        <PhoneField
          name="person.phone"
          label={t('portal.dispute.helper-phone')}
          help={t('portal.dispute.helper-phone-help')}
          value={phone}
          onChange={(value) => draft.change({ phone: value })}
        />
        <SendButtons command={command} label={t('portal.dispute.helper-agree')} onLeave={onLeave} />
      </StepForm>
    </Page>
  );
}

/** The code is told once, here. */
function CameIn({ dispute, letIn }: { dispute: Dispute; letIn: LetIn }) {
  const { t } = useTranslation();
  const words = useWords();
  const { code, link, qr, expiresAt } = letIn;
  return (
    <Page title={t('portal.dispute.helper-code-title')} lead={t('portal.dispute.helper-code-lead')} follows>
      <p className="spoken-code">{code}</p>
      <p>{t('portal.dispute.helper-code-until', { until: words.instant(expiresAt) })}</p>
      <p>
        <a href={link}>{link}</a>
      </p>
      <img
        className="picture-code"
        src={`data:image/svg+xml;utf8,${encodeURIComponent(qr)}`}
        alt={t('portal.dispute.helper-picture')}
      />
      <ButtonLink href={homeOf(dispute.id)} kind="primary">
        {t('portal.dispute.to-matter')}
      </ButtonLink>
    </Page>
  );
}
