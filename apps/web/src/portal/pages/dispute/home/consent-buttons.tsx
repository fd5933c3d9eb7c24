/** Questions of consent that wait for an answer: each opens its own page. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../../shared/api/client.js';
import { useLanguage } from '../../../../shared/i18n/use-language.js';
import { actionOf } from '../places.js';
import { StepButton } from '../step-button.js';
import { isOneself, ownParties, plainName, type Dispute } from '../use-dispute.js';

export type Asked = Dispute['consents']['toAnswer'][number];

/** What people are asked, in the language of the page. */
export function useConsentTexts() {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['consent-texts', language],
    queryFn: () => dataOf(api.GET('/api/v1/consent-texts')),
    staleTime: Infinity,
  });
}

/** "Are you willing to take part?", and for whom where one stands for several. */
export function useConsentQuestion(): (dispute: Dispute, asked: Asked) => string {
  const { t } = useTranslation();
  const { data } = useConsentTexts();
  return (dispute, { scope, partyId }) => {
    const question = data?.items.find((one) => one.scope === scope)?.question;
    const party = ownParties(dispute).find(({ id }) => id === partyId);
    const said = t('portal.dispute.answer', { question: question ?? t('actions.consents') });
    if (isOneself(dispute) || party === undefined) return said;
    return t('portal.dispute.answer-for', { said, name: plainName(party) });
  };
}

/** One button for each question that is open, but for the one on the card. */
export function ConsentButtons({ dispute, besides }: { dispute: Dispute; besides?: Asked }) {
  const { t } = useTranslation();
  const name = useConsentQuestion();
  const action = actionOf(dispute, 'consents');
  const others = dispute.consents.toAnswer.filter((one) => one !== besides);
  if (action === undefined || others.length === 0) return null;
  return (
    <div className="also-asked">
      <p>{t('portal.dispute.also-asked')}</p>
      {others.map(({ partyId, scope }) => (
        <StepButton
          key={`${partyId} ${scope}`}
          dispute={dispute}
          action={action}
          preset={{ partyId, scope }}
          label={name(dispute, { partyId, scope })}
        />
      ))}
    </div>
  );
}
