/** The agreement that is accepted, signed or not signed: every term first, then what the step means. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { useBasis } from '../../../../shared/words/use-basis.js';
import { AgreementTerms } from '../agreement-terms.js';
import { Signing } from '../home/agreements-part.js';
import { namedIn, type AboutProps } from './about-props.js';

export function AboutAgreement({ dispute, href }: AboutProps) {
  const settlement = namedIn(dispute.settlements, href);
  if (settlement === undefined) return null;
  return (
    <section className="about">
      <Signing dispute={dispute} settlement={settlement} />
      <AgreementTerms dispute={dispute} settlement={settlement} />
    </section>
  );
}

export function AboutSigning({ dispute, href }: AboutProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const basis = useBasis();
  const settlement = namedIn(dispute.settlements, href);
  const { effectNeeds = [], effectBasis, confirmable, statusMatter } = settlement ?? {};
  return (
    <>
      <AboutAgreement dispute={dispute} href={href} />
      <section className="about">
        <h2>{t('portal.dispute.signing-means')}</h2>
        <ul>
          <li>{t('portal.dispute.signing-binds')}</li>
          <li>
            {t('portal.dispute.signing-effect', {
              steps: effectNeeds.map((one) => codes('effective-step', one)).join(t('shared.list.separator')),
            })}{' '}
            <span className="muted">{basis(effectBasis)}</span>
          </li>
          {confirmable === true && <li>{t('portal.dispute.signing-confirmable')}</li>}
          {statusMatter === true && <li>{t('portal.dispute.signing-by-hand')}</li>}
          <li>{t('portal.dispute.signing-free')}</li>
        </ul>
      </section>
    </>
  );
}
