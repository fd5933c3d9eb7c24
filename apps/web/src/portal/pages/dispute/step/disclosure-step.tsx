/** The mediator has told of a relation: is this mediator all right all the same? */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormError } from '../../../fields/error-summary.js';
import { Page } from '../../../frame/page.js';
import { homeOf } from '../use-dispute.js';
import { useMediatorNames } from '../use-roster.js';
import { namedIn } from './about-props.js';
import { PartyField } from './party-field.js';
import { StepForm, TwoAnswers } from './step-form.js';
import { linkOfStep, startingParty, useStepCommand, type StepProps } from './step-props.js';

export function DisclosureStep(props: StepProps) {
  const { dispute, action, onDone } = props;
  const { t } = useTranslation();
  const nameOf = useMediatorNames();
  const appointment = namedIn(dispute.appointments, action.href);
  const [partyId, setParty] = useState(startingParty(props));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const command = useStepCommand(props, () => onDone());
  const answer = (value: string): void => {
    setErrors(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []);
    if (partyId !== undefined) void command.send({ partyId, agrees: value === 'true' });
  };
  return (
    <Page
      title={t('portal.dispute.disclosure-title', { name: nameOf(appointment?.mediatorId ?? null) })}
      lead={t('portal.dispute.disclosure-lead')}
      back={homeOf(dispute.id)}
    >
      <StepForm link={linkOfStep(props)} command={command} errors={errors}>
        <p className="prose quoted">{appointment?.about}</p>
        <PartyField dispute={dispute} value={partyId} onChange={setParty} />
        <p>{t('portal.dispute.disclosure-no')}</p>
        <TwoAnswers
          command={command}
          name="agrees"
          answers={[
            { value: 'true', label: t('portal.dispute.disclosure-keep') },
            { value: 'false', label: t('portal.dispute.disclosure-change') },
          ]}
          onAnswer={answer}
        />
      </StepForm>
    </Page>
  );
}
