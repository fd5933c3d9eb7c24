/** Which mediation body one would like; best fit first where the house suggests an order. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../../shared/api/client.js';
import { keys } from '../../../../shared/api/keys.js';
import { useBodyProfiles } from '../use-profiles.js';
import { ChosenStep } from './chosen-step.js';
import type { StepProps } from './step-props.js';

export function BodyStep(props: StepProps) {
  const { t } = useTranslation();
  const disputeId = props.dispute.id;
  const { data } = useQuery({
    queryKey: [...keys.dispute(disputeId), 'body-suggestions'],
    queryFn: () =>
      dataOf(api.GET('/api/v1/disputes/{disputeId}/body-suggestions', { params: { path: { disputeId } } })),
  });
  const order = (data?.ranked ?? []).map(({ bodyId }) => bodyId);
  const profiles = useBodyProfiles();
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return (
    <ChosenStep
      {...props}
      field="bodyId"
      title={t('portal.dispute.choose-body')}
      lead={t('portal.dispute.choose-body-lead')}
      profiles={[...profiles].sort((a, b) => rank(a.id) - rank(b.id))}
    />
  );
}
