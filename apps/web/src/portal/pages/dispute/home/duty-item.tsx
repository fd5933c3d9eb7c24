/** One thing that was promised: by whom, how much, by when, whether it is done, and what can be said about it. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { Amount, PromiseText } from '../agreement-terms.js';
import { openAt } from '../places.js';
import { StepButton } from '../step-button.js';
import type { Dispute } from '../use-dispute.js';

export type Duty = NonNullable<Dispute['settlements'][number]['performance']>['items'][number];

export function DutyItem({ dispute, duty }: { dispute: Dispute; duty: Duty }) {
  return (
    <div className="thing" data-duty={duty.id} data-state={duty.state}>
      <DutyText dispute={dispute} duty={duty} />
      {openAt(dispute, 'agreement', `/items/${duty.id}/`).map((action) => (
        <StepButton key={action.href} dispute={dispute} action={action} />
      ))}
    </div>
  );
}

export function DutyText({ dispute, duty }: { dispute: Dispute; duty: Duty }) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes();
  const { kind, payerPartyId, payeePartyId, amountFen, dueDate, state, ordinal, termId, proofNote } = duty;
  const text = dispute.settlements
    .flatMap(({ terms = [] }) => terms)
    .find((term) => term.id === termId)?.text;
  return (
    <>
      <p>
        <strong>{t('portal.dispute.duty', { ordinal, text: text ?? '' })}</strong>{' '}
        <span className="muted">{codes('performance-item-state', state)}</span>
      </p>
      <PromiseText dispute={dispute} kind={kind} payerPartyId={payerPartyId} payeePartyId={payeePartyId} />
      {dueDate !== null && <p>{t('portal.dispute.duty-until', { until: words.until(dueDate) })}</p>}
      {amountFen !== null && <Amount fen={amountFen} />}
      {proofNote !== null && <p>{t('portal.dispute.proof', { note: proofNote })}</p>}
    </>
  );
}
