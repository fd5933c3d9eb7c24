/** The dated receipt: when what was told arrived, and what it was; to print or keep. */
import { useTranslation } from 'react-i18next';
import { usePartyLabel } from '../../../../shared/actions/choices.js';
import { useHouse } from '../../../../shared/session/use-house.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { Page } from '../../../frame/page.js';
import { Disputed } from '../disputed.js';
import { homeOf, type Dispute } from '../use-dispute.js';
import { PrintButton } from './print-button.js';

export default function ReceiptPage() {
  return <Disputed>{(dispute) => <Receipt dispute={dispute} />}</Disputed>;
}

function Receipt({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const words = useWords();
  const house = useHouse();
  const label = usePartyLabel();
  const { receiptNumber, submittedAt, reference, parties, claims, id } = dispute;
  if (receiptNumber === null || submittedAt === null)
    return (
      <Page title={t('portal.dispute.no-receipt')} back={homeOf(id)}>
        <p>{t('portal.dispute.no-receipt-help')}</p>
      </Page>
    );
  return (
    <Page title={t('portal.dispute.receipt-title')} back={homeOf(id)}>
      <dl className="paper">
        <dt>{t('portal.dispute.receipt-number')}</dt>
        <dd>{receiptNumber}</dd>
        <dt>{t('portal.dispute.receipt-at')}</dt>
        <dd>{words.instant(submittedAt)}</dd>
        <dt>{t('portal.dispute.receipt-court')}</dt>
        <dd>{house?.courtName}</dd>
        <dt>{t('portal.dispute.receipt-reference')}</dt>
        <dd>{reference}</dd>
        <dt>{t('portal.dispute.people')}</dt>
        {parties.map((party) => (
          <dd key={party.id}>{label(party)}</dd>
        ))}
        <dt>{t('portal.dispute.receipt-claims')}</dt>
        {claims.map((claim) => (
          <dd key={claim.id}>
            {claim.words ?? t('portal.dispute.claim-unread')}{' '}
            {claim.amountFen !== null && words.money(claim.amountFen)}
          </dd>
        ))}
      </dl>
      <p>{t('portal.dispute.receipt-means')}</p>
      <PrintButton />
    </Page>
  );
}
