/** Agreements: what is in them, who has signed, whether they bind, what is done, and the court's confirmation. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { ButtonLink } from '../../../frame/button.js';
import { AgreementTerms, type AgreementProps, type Settlement } from '../agreement-terms.js';
import { Part } from '../part.js';
import { openAt } from '../places.js';
import { StepButton } from '../step-button.js';
import { useNames, type Dispute } from '../use-dispute.js';
import { ConfirmationItem } from './confirmation-item.js';
import { DutyItem } from './duty-item.js';

export function AgreementsPart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  if (dispute.settlements.length === 0) return null;
  return (
    <Part title={t('portal.dispute.agreements')}>
      {dispute.settlements.map((settlement) => (
        <AgreementItem key={settlement.id} dispute={dispute} settlement={settlement} />
      ))}
    </Part>
  );
}

function AgreementItem({ dispute, settlement }: AgreementProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const { id, ordinal, state, effectiveAt, voidReason, performance, terms } = settlement;
  const steps = openAt(dispute, 'agreement', id).filter(({ href }) => !href.includes('/items/'));
  const confirmations = dispute.confirmations.filter(({ settlementId }) => settlementId === id);
  return (
    <article className="thing" data-settlement={id} data-state={state}>
      <h3>
        {t('portal.dispute.agreement', { ordinal })}{' '}
        <span className="muted">{codes('settlement-state', state)}</span>
      </h3>
      {effectiveAt !== null && <p>{t('portal.dispute.effective', { at: words.instant(effectiveAt) })}</p>}
      {voidReason !== null && <p>{codes('settlement-void', voidReason)}</p>}
      <Signing dispute={dispute} settlement={settlement} />
      {terms !== undefined && (
        <details open={state !== 'effective' && state !== 'void'}>
          <summary>{t('portal.dispute.terms')}</summary>
          <AgreementTerms dispute={dispute} settlement={settlement} />
        </details>
      )}
      {performance?.items.map((duty) => (
        <DutyItem key={duty.id} dispute={dispute} duty={duty} />
      ))}
      {steps.map((action) => (
        <StepButton key={action.href} dispute={dispute} action={action} />
      ))}
      {confirmations.map((confirmation) => (
        <ConfirmationItem key={confirmation.id} dispute={dispute} confirmation={confirmation} />
      ))}
      <ButtonLink href={`/d/${dispute.id}/agreements/${id}`} kind="quiet">
        {t('portal.dispute.print-agreement')}
      </ButtonLink>
    </article>
  );
}

const SIGNED: ReadonlySet<string> = new Set([
  'SIGNATURE',
  'SPOKEN_WORD',
  'MEDIATOR_SIGNATURE',
  'SEAL',
  'REFUSAL',
]);

/** Who has signed this draft, and what is still missing before it binds. */
export function Signing({ dispute, settlement }: AgreementProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const name = useNames(dispute);
  const { acts = [], draft, missing = [], state } = settlement;
  const present = acts.filter((act) => act.draft === draft && SIGNED.has(act.kind));
  return (
    <>
      {present.length > 0 && (
        <ul className="acts">
          {present.map(({ kind, whose, at }) => (
            <li key={`${kind} ${whose}`}>
              {t(`portal.dispute.act.${kind}`, { name: name(whose) })}{' '}
              <span className="muted">{words.day(at)}</span>
            </li>
          ))}
        </ul>
      )}
      {isSigned(state) && missing.length > 0 && (
        <p>
          {t('portal.dispute.still-missing', {
            steps: missing.map((one) => codes('effective-step', one)).join(t('shared.list.separator')),
          })}
        </p>
      )}
    </>
  );
}

const isSigned = (state: Settlement['state']): boolean => state === 'openForSignature';
