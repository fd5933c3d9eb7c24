/** What is always a party's own to decide: going to court, not going on with mediation, taking the matter back. */
import { useTranslation } from 'react-i18next';
import { Part } from '../part.js';
import { actionOf } from '../places.js';
import { StepButton } from '../step-button.js';
import { ownParties, useNames, type AllowedAction, type Dispute } from '../use-dispute.js';

/** The house refuses so where nothing is mediated any more and nothing can be taken back either. */
const ALL_OVER = 'consent.matter-still-open';

export function ChoicePart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const insist = actionOf(dispute, 'insistence');
  const takeBack = actionOf(dispute, 'consents/withdrawal');
  const offersTakingBack = takeBack !== undefined && takeBack.refusedBy?.rule !== ALL_OVER;
  const atCourt = dispute.state === 'withCourt';
  const withdraw = actionOf(dispute, 'withdrawal');
  if (insist === undefined && !offersTakingBack && withdraw === undefined) return null;
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
        {offersTakingBack && <StopTalking dispute={dispute} action={takeBack} />}
        {takeBack?.allowed === true && <TakeBackOthers dispute={dispute} action={takeBack} />}
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

interface TakingBack {
  readonly dispute: Dispute;
  readonly action: AllowedAction;
}

/** Taking back the yes to mediation, for each party it was given for; before it was given, that one will be able to. */
function StopTalking({ dispute, action }: TakingBack) {
  const { t } = useTranslation();
  const name = useNames(dispute);
  const given = dispute.consents.toTakeBack.filter(({ scope }) => scope === 'MEDIATION');
  const several = ownParties(dispute).length > 1;
  if (action.allowed && given.length === 0) return null;
  return (
    <li>
      <p>{t(`portal.dispute.stop-${action.allowed ? 'help' : 'later'}`)}</p>
      {given.length === 0 && (
        <StepButton dispute={dispute} action={action} label={t('portal.dispute.stop')} />
      )}
      {given.map(({ partyId }) => (
        <StepButton
          key={partyId}
          dispute={dispute}
          action={action}
          preset={{ partyId, scope: 'MEDIATION' }}
          label={several ? t('portal.dispute.stop-for', { name: name(partyId) }) : t('portal.dispute.stop')}
        />
      ))}
    </li>
  );
}

/** The use of one's data, service by telephone and the like: which one is chosen on the next page (PIPL 15). */
function TakeBackOthers({ dispute, action }: TakingBack) {
  const { t } = useTranslation();
  if (dispute.consents.toTakeBack.every(({ scope }) => scope === 'MEDIATION')) return null;
  return (
    <li>
      <p>{t('portal.dispute.take-back-help')}</p>
      <StepButton dispute={dispute} action={action} label={t('portal.dispute.take-back')} />
    </li>
  );
}
