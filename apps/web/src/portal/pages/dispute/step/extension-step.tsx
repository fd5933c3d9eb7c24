/** More time for the talks: only when everybody agrees, and no is a full answer. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastOf } from '../../../../shared/last-of.js';
import { useWords } from '../../../../shared/words/use-words.js';
import type { FormError } from '../../../fields/error-summary.js';
import { Page } from '../../../frame/page.js';
import { homeOf, type Dispute } from '../use-dispute.js';
import { PartyField } from './party-field.js';
import { StepForm, TwoAnswers } from './step-form.js';
import { linkOfStep, startingParty, useStepCommand, type StepProps } from './step-props.js';

const TERM = new Set(['DL-07', 'DL-08', 'DL-09', 'DL-27']);
const termOf = ({ clocks }: Dispute) =>
  clocks.find(({ code, status }) => status === 'running' && TERM.has(code));

export function ExtensionStep(props: StepProps) {
  const { dispute, onDone } = props;
  const { t } = useTranslation();
  const words = useWords();
  const [partyId, setParty] = useState(startingParty(props));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const command = useStepCommand(props, () => onDone());
  const asked = lastOf(dispute.timeline.filter(({ code }) => code === 'attempt.extension-asked'));
  const due = termOf(dispute)?.dueDate ?? undefined;
  const answer = (value: string): void => {
    setErrors(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []);
    if (partyId !== undefined) void command.send({ partyId, agrees: value === 'true' });
  };
  return (
    <Page
      title={t('portal.dispute.extension-title')}
      lead={t('portal.dispute.extension-lead')}
      back={homeOf(dispute.id)}
    >
      <StepForm link={linkOfStep(props)} command={command} errors={errors}>
        {asked !== undefined && <p>{asked.sentence}</p>}
        {due !== undefined && <p>{t('portal.dispute.extension-now', { until: words.until(due) })}</p>}
        <p>{t('portal.dispute.extension-no')}</p>
        <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        <TwoAnswers
          command={command}
          name="agrees"
          answers={[
            { value: 'true', label: t('portal.dispute.agree') },
            { value: 'false', label: t('portal.dispute.disagree') },
          ]}
          onAnswer={answer}
        />
      </StepForm>
    </Page>
  );
}
