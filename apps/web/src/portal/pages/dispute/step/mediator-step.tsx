/** Which mediator one trusts; where all name the same, it is that one. */
import { useTranslation } from 'react-i18next';
import { useMediatorProfiles } from '../use-profiles.js';
import { namedIn } from './about-props.js';
import { ChosenStep } from './chosen-step.js';
import type { StepProps } from './step-props.js';

export function MediatorStep(props: StepProps) {
  const { dispute, action } = props;
  const { t } = useTranslation();
  const appointment = namedIn(dispute.appointments, action.href);
  const attempt = dispute.mediation.attempts.find(({ id }) => id === appointment?.attemptId);
  return (
    <ChosenStep
      {...props}
      field="mediatorId"
      title={t('portal.dispute.choose-mediator')}
      lead={t('portal.dispute.choose-mediator-lead')}
      profiles={useMediatorProfiles(attempt?.bodyId)}
    />
  );
}
