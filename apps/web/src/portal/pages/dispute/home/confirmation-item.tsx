/** The court's confirmation of an agreement: who has applied, who is still to join, and what the court said. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { openAt } from '../places.js';
import { StepButton } from '../step-button.js';
import { useNames, type Dispute } from '../use-dispute.js';

export type Confirmation = Dispute['confirmations'][number];

export function ConfirmationItem({
  dispute,
  confirmation,
}: {
  dispute: Dispute;
  confirmation: Confirmation;
}) {
  const { id } = confirmation;
  return (
    <div className="thing" data-confirmation={id} data-state={confirmation.state}>
      <ConfirmationText dispute={dispute} confirmation={confirmation} />
      {openAt(dispute, 'agreement', id).map((action) => (
        <StepButton key={action.href} dispute={dispute} action={action} />
      ))}
    </div>
  );
}

export function ConfirmationText({
  dispute,
  confirmation,
}: {
  dispute: Dispute;
  confirmation: Confirmation;
}) {
  const { t } = useTranslation();
  const codes = useCodes();
  const name = useNames(dispute);
  const { state, waitingFor = [], askedFor = [], note = null } = confirmation;
  return (
    <>
      <p>
        <strong>{t('portal.dispute.confirmation')}</strong>{' '}
        <span className="muted">{codes('confirmation-state', state)}</span>
      </p>
      {waitingFor.length > 0 && (
        <p>
          {t('portal.dispute.still-to-join', {
            names: waitingFor.map(name).join(t('shared.list.separator')),
          })}
        </p>
      )}
      {askedFor.length > 0 && (
        <>
          <p>{t('portal.dispute.court-asks')}</p>
          <ul>
            {askedFor.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {note !== null && <p className="prose">{note}</p>}
    </>
  );
}
