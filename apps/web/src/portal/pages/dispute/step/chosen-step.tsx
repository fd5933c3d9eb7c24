/** A step that names one of several bodies or mediators. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorOf, type FormError } from '../../../fields/error-summary.js';
import { Page } from '../../../frame/page.js';
import { homeOf } from '../use-dispute.js';
import { PartyField } from './party-field.js';
import { ProfileField, type Profile } from './profile-field.js';
import { SendButtons, StepForm } from './step-form.js';
import { linkOfStep, startingParty, useStepCommand, type StepProps } from './step-props.js';

export interface ChosenStepProps extends StepProps {
  readonly field: 'mediatorId' | 'bodyId';
  readonly title: string;
  readonly lead: string;
  readonly profiles: readonly Profile[];
}

export function ChosenStep(props: ChosenStepProps) {
  const { dispute, onDone, onLeave, field, title, lead, profiles } = props;
  const { t } = useTranslation();
  const [partyId, setParty] = useState(startingParty(props));
  const [chosen, choose] = useState<string>();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const command = useStepCommand(props, () => onDone());
  const link = linkOfStep(props);
  const submit = (): void => {
    const missing = [
      ...(partyId === undefined ? [{ name: 'partyId', sentence: t('portal.dispute.say-whose') }] : []),
      ...(chosen === undefined ? [{ name: field, sentence: t('portal.dispute.say-one') }] : []),
    ];
    setErrors(missing);
    if (missing.length === 0) void command.send({ partyId, [field]: chosen });
  };
  return (
    <Page title={title} lead={lead} back={homeOf(dispute.id)}>
      <StepForm link={link} command={command} errors={errors} onSubmit={submit}>
        <PartyField
          dispute={dispute}
          value={partyId}
          onChange={setParty}
          error={errorOf(errors, 'partyId')}
        />
        <ProfileField
          name={field}
          label={t('portal.dispute.choose-one')}
          profiles={profiles}
          value={chosen}
          error={errorOf(errors, field)}
          onChange={choose}
        />
        <SendButtons command={command} label={t(`actions.${link}`)} onLeave={onLeave} />
      </StepForm>
    </Page>
  );
}
