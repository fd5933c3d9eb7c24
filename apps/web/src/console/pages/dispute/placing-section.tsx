/** Which bodies fit and why, who was asked, who mediates. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { api, dataOf } from '../../../shared/api/client.js';
import { useCodes, wordsFrom } from '../../../shared/i18n/use-codes.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { Section } from './section.js';
import { useRosterNames } from './use-party-names.js';

export function PlacingSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  const roster = useRosterNames();
  const { items, jointChoice } = dispute.referrals;
  return (
    <Section id={id} title={t('console.dispute.part.placing')}>
      {jointChoice !== null && <p>{t('console.placing.joint', { body: roster(jointChoice) })}</p>}
      {items.map((referral) => (
        <ReferralLine key={referral.id} referral={referral} />
      ))}
      {dispute.state === 'placing' && <Suggestions disputeId={dispute.id} />}
      {dispute.appointments.map((appointment) => (
        <AppointmentLine key={appointment.id} appointment={appointment} />
      ))}
      {items.length === 0 && dispute.state !== 'placing' && (
        <p className="particulars">{t('console.placing.none')}</p>
      )}
    </Section>
  );
}

/** Where no set has words for it, the state says it already. */
const WHY_ENDED = ['decline', 'recall', 'referral-return'];

function ReferralLine({ referral }: { referral: Dispute['referrals']['items'][number] }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const roster = useRosterNames();
  return (
    <p data-referral={referral.id} data-state={referral.state}>
      <strong>{roster(referral.bodyId)}</strong> {t(`console.referral.${referral.state}`)}{' '}
      <span className="since">{words.instant(referral.acceptedAt ?? referral.offeredAt)}</span>
      <span className="particulars">
        {[codes('body-choice', referral.reasonCode), wordsFrom(codes, WHY_ENDED, referral.endedWhy) ?? '']
          .filter((said) => said !== '')
          .map((said) => ` · ${said}`)}
      </span>
    </p>
  );
}

function AppointmentLine({ appointment }: { appointment: Dispute['appointments'][number] }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const roster = useRosterNames();
  const { mediatorId, namedBy, clearedAt, about } = appointment;
  return (
    <p data-appointment={appointment.id} data-state={appointment.state}>
      <strong>{mediatorId === null ? t('console.appointment.open') : roster(mediatorId)}</strong>{' '}
      {(mediatorId !== null || appointment.state !== 'choosing') &&
        t(`console.appointment.${appointment.state}`)}{' '}
      {namedBy !== null && codes('by', namedBy)} {about}{' '}
      {clearedAt !== null && <span className="since">{words.instant(clearedAt)}</span>}
    </p>
  );
}

/** Ranked with reasons; the choice itself is a step on the right. */
function Suggestions({ disputeId }: { disputeId: string }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const { data } = useQuery({
    queryKey: ['body-suggestions', disputeId],
    queryFn: () =>
      dataOf(api.GET('/api/v1/disputes/{disputeId}/body-suggestions', { params: { path: { disputeId } } })),
    retry: false,
  });
  if (data === undefined) return null;
  return (
    <ol className="suggestions" aria-label={t('console.placing.suggestions')}>
      {data.ranked.map((body) => (
        <li key={body.bodyId} data-body={body.bodyId}>
          <strong>{body.name}</strong>{' '}
          <span className="since">{t('console.placing.points', { points: body.points })}</span>{' '}
          <span className="particulars">
            {body.reasons.map(({ code }) => codes('match', code)).join(t('shared.list.separator'))}
          </span>
        </li>
      ))}
    </ol>
  );
}
