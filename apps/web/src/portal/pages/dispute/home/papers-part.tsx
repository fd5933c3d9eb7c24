/** What happened in the person's own words, what was asked for, and the receipt. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { ButtonLink } from '../../../frame/button.js';
import { FoldedPart } from '../part.js';
import type { Dispute } from '../use-dispute.js';

export function PapersPart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes();
  const { reference, receiptNumber, submittedAt, narrative, claims, complaint, id } = dispute;
  return (
    <FoldedPart title={t('portal.dispute.papers')}>
      <p>{t('portal.dispute.reference', { reference })}</p>
      {receiptNumber !== null && submittedAt !== null && (
        <>
          <p>{t('portal.dispute.receipt', { number: receiptNumber, at: words.instant(submittedAt) })}</p>
          <ButtonLink href={`/d/${id}/receipt`} kind="quiet">
            {t('portal.dispute.print-receipt')}
          </ButtonLink>
        </>
      )}
      {complaint !== null && (
        <p>
          {t('portal.dispute.complaint', { state: codes('complaint-state', complaint.state) })}{' '}
          {complaint.caseNumber}
        </p>
      )}
      {claims.length > 0 && (
        <ol>
          {claims.map((claim) => (
            <li key={claim.id}>
              {claim.words ?? t('portal.dispute.claim-unread')}{' '}
              {claim.amountFen !== null && words.money(claim.amountFen)}
            </li>
          ))}
        </ol>
      )}
      {narrative !== undefined && (
        <details>
          <summary>{t('portal.dispute.narrative')}</summary>
          <p className="prose">{narrative}</p>
        </details>
      )}
    </FoldedPart>
  );
}
