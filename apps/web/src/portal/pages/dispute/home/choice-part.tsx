/** What is always a party's own to decide: going to court, not going on with mediation, taking the matter back. */
import { useTranslation } from 'react-i18next';
import { lastOf } from '../../../../shared/last-of.js';
import { Part } from '../part.js';
import { actionOf } from '../places.js';
import { StepButton } from '../step-button.js';
import { ownParties, useNames, type AllowedAction, type Dispute } from '../use-dispute.js';

export function ChoicePart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const insist = actionOf(dispute, 'insistence');
  const takeBack = actionOf(dispute, 'consents/withdrawal');
  const atCourt = dispute.state === 'withCourt';
  const withdraw = actionOf(dispute, 'withdrawal');
  if (insist === undefined && takeBack === undefined && withdraw === undefined) return null;
  return (
    <Part title={t('portal.dispute.choice')}>
      <p>{t('portal.dispute.choice-lead')}</p>
      <ul className="choice-list">
        {insist !== undefined && (
          <li>
            <p>{t(atCourt ? 'portal.dispute.insist-again' : 'portal.dispute.insist-help')}</p>
            <StepButton dispute={dispute} action={insist} />
          </li>
        )}
        {takeBack !== undefined && <StopTalking dispute={dispute} action={takeBack} />}
        {withdraw !== undefined && (
          <li>
            {withdraw.allowed && <p>{t('portal.dispute.withdraw-help')}</p>}
            <StepButton dispute={dispute} action={withdraw} />
          </li>
        )}
      </ul>
    </Part>
  );
}

/** Nothing is mediated any more; the yes that was given can be taken back all the same. */
const OVER = new Set(['closed', 'archived']);

/** Taking back the yes to mediation, for each party it was given for; other consents stand with the consents. */
function StopTalking({ dispute, action }: { dispute: Dispute; action: AllowedAction }) {
  const { t } = useTranslation();
  const name = useNames(dispute);
  const own = ownParties(dispute);
  const over = OVER.has(dispute.state);
  const stop = t(over ? 'portal.dispute.take-back' : 'portal.dispute.stop');
  const given = own.filter(
    ({ id }) =>
      lastOf(dispute.consents.records.filter((one) => one.partyId === id && one.scope === 'MEDIATION'))
        ?.decision === 'GIVEN',
  );
  return (
    <li>
      <p>
        {t(action.allowed ? `portal.dispute.stop-${over ? 'over' : 'help'}` : 'portal.dispute.stop-later')}
      </p>
      {given.length === 0 && <StepButton dispute={dispute} action={action} label={stop} />}
      {given.map(({ id }) => (
        <StepButton
          key={id}
          dispute={dispute}
          action={action}
          preset={{ partyId: id, scope: 'MEDIATION' }}
          label={own.length > 1 ? t('portal.dispute.stop-for', { name: name(id) }) : stop}
        />
      ))}
    </li>
  );
}
