/** What the court's confirmation is for, above applying, joining, adding to it and taking it back. */
import { useTranslation } from 'react-i18next';
import { AgreementTerms } from '../agreement-terms.js';
import { ConfirmationText } from '../home/confirmation-item.js';
import { namedIn, type AboutProps } from './about-props.js';

export function AboutConfirming({ dispute, href }: AboutProps) {
  const settlement = namedIn(dispute.settlements, href);
  return (
    <section className="about">
      <WhatItIs />
      {settlement !== undefined && <AgreementTerms dispute={dispute} settlement={settlement} />}
    </section>
  );
}

export function AboutConfirmation({ dispute, href }: AboutProps) {
  const confirmation = namedIn(dispute.confirmations, href);
  const settlement = dispute.settlements.find(({ id }) => id === confirmation?.settlementId);
  return (
    <section className="about">
      <WhatItIs />
      {confirmation !== undefined && <ConfirmationText dispute={dispute} confirmation={confirmation} />}
      {settlement !== undefined && <AgreementTerms dispute={dispute} settlement={settlement} />}
    </section>
  );
}

function WhatItIs() {
  const { t } = useTranslation();
  return (
    <ul>
      <li>{t('portal.dispute.confirming-what')}</li>
      <li>{t('portal.dispute.confirming-all')}</li>
      <li>{t('portal.dispute.confirming-without')}</li>
    </ul>
  );
}
