/** The one list of what is missing, point by point: what, how to mend it, and a field for each. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../../shared/forms/use-draft.js';
import { errorOf, type FormError } from '../../../fields/error-summary.js';
import { TextAreaField } from '../../../fields/text-area-field.js';
import { ButtonLink } from '../../../frame/button.js';
import { Page } from '../../../frame/page.js';
import { actionOf } from '../places.js';
import { homeOf, stepPath, type Dispute } from '../use-dispute.js';
import { PartyField } from './party-field.js';
import { SendButtons, StepForm } from './step-form.js';
import { linkOfStep, startingParty, useStepCommand, type StepProps } from './step-props.js';

const MOST = 2_000;

const noticeOf = ({ triage, complaint }: Dispute, link: string) =>
  link === 'corrections' ? triage.correctionNotice : complaint?.correctionNotice;

export function CorrectionsStep(props: StepProps) {
  const { dispute, action, onDone, onLeave } = props;
  const { t } = useTranslation();
  const link = linkOfStep(props);
  const defects = noticeOf(dispute, link)?.defects ?? [];
  const draft = useDraft<Record<string, string>>(action.href, {});
  const [partyId, setParty] = useState(startingParty(props));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const command = useStepCommand(props, () => {
    draft.forget();
    onDone();
  });
  const submit = (): void => {
    const corrections = defects
      .map(({ field }, at) => ({ field, text: (draft.value[String(at)] ?? '').trim() }))
      .filter(({ text }) => text !== '');
    const missing = [
      ...(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []),
      ...(corrections.length === 0
        ? [{ name: 'corrections.0.text', sentence: t('portal.dispute.correct-one') }]
        : []),
    ];
    setErrors(missing);
    if (missing.length === 0) void command.send({ partyId, corrections });
  };
  const contact = noticeOf(dispute, link)?.contact;
  return (
    <Page
      title={t('portal.dispute.correct-title')}
      lead={t('portal.dispute.correct-lead')}
      back={homeOf(dispute.id)}
    >
      <UploadFirst dispute={dispute} />
      <StepForm link={link} command={command} errors={errors} onSubmit={submit}>
        <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        {defects.map(({ what, howToFix }, at) => (
          <div key={at} data-field={`corrections.${at}`}>
            <TextAreaField
              name={`corrections.${at}.text`}
              label={t('portal.dispute.defect', { number: at + 1, what })}
              help={howToFix}
              error={errorOf(errors, `corrections.${at}.text`)}
              value={draft.value[String(at)] ?? ''}
              onChange={(text) => draft.change({ [String(at)]: text })}
              most={MOST}
              rows={3}
            />
          </div>
        ))}
        {contact !== undefined && <p className="muted">{t('portal.dispute.correct-ask', { contact })}</p>}
        <SendButtons command={command} label={t(`actions.${link}`)} onLeave={onLeave} />
      </StepForm>
    </Page>
  );
}

/** Papers that are missing are photographed; the list then only says that they were. */
function UploadFirst({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const add = actionOf(dispute, 'files');
  if (add?.allowed !== true) return null;
  return (
    <ButtonLink href={stepPath(dispute.id, add.href)} kind="quiet">
      {t('portal.dispute.correct-upload')}
    </ButtonLink>
  );
}
