/** An agreement on one page, to read in peace and to print. */
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { usePartyLabel } from '../../../../shared/actions/choices.js';
import { useHouse } from '../../../../shared/session/use-house.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { Page } from '../../../frame/page.js';
import { AgreementTerms, type AgreementProps } from '../agreement-terms.js';
import { Disputed } from '../disputed.js';
import { Signing } from '../home/agreements-part.js';
import { homeOf, type Dispute } from '../use-dispute.js';
import { PrintButton } from './print-button.js';

export default function AgreementPage() {
  return <Disputed>{(dispute) => <Found dispute={dispute} />}</Disputed>;
}

function Found({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const { settlementId } = useParams();
  const settlement = dispute.settlements.find(({ id }) => id === settlementId);
  if (settlement === undefined)
    return (
      <Page title={t('portal.dispute.no-agreement')} back={homeOf(dispute.id)}>
        <p>{t('portal.dispute.closed-step-help')}</p>
      </Page>
    );
  return <Agreement dispute={named(dispute)} settlement={settlement} />;
}

/** On paper nobody is "you". */
const named = (dispute: Dispute): Dispute => ({
  ...dispute,
  parties: dispute.parties.map((party) => ({ ...party, own: false })),
});

function Agreement({ dispute, settlement }: AgreementProps) {
  const { t } = useTranslation();
  const words = useWords();
  const label = usePartyLabel();
  const house = useHouse();
  const { ordinal, effectiveAt, partyIds = [], digest = null } = settlement;
  return (
    <Page title={t('portal.dispute.agreement', { ordinal })} back={homeOf(dispute.id)}>
      <div className="paper">
        <p>{t('portal.dispute.reference', { reference: dispute.reference })}</p>
        <p>{house?.courtName}</p>
        <h2>{t('portal.dispute.people')}</h2>
        <ul>
          {dispute.parties
            .filter(({ id }) => partyIds.includes(id))
            .map((party) => (
              <li key={party.id}>{label(party)}</li>
            ))}
        </ul>
        <h2>{t('portal.dispute.terms')}</h2>
        <AgreementTerms dispute={dispute} settlement={settlement} />
        <h2>{t('portal.dispute.signatures')}</h2>
        <Signing dispute={dispute} settlement={settlement} />
        <p>
          {effectiveAt === null
            ? t('portal.dispute.not-effective')
            : t('portal.dispute.effective', { at: words.instant(effectiveAt) })}
        </p>
        {digest !== null && <p className="digest">{t('portal.dispute.digest', { digest })}</p>}
      </div>
      <PrintButton />
    </Page>
  );
}
