/** What happened in the person's own words, and what is asked for. */
import { useTranslation } from 'react-i18next';
import { useCauseName } from '../../../shared/actions/use-causes.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { Facts, Particulars, Section } from './section.js';
import { usePartyNames } from './use-party-names.js';

export function StorySection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes();
  const name = usePartyNames(dispute);
  const cause = useCauseName(dispute.causeCode);
  return (
    <Section id={id} title={t('console.dispute.part.story')}>
      {dispute.narrative === undefined ? (
        <p className="withheld">{t('console.dispute.narrative-withheld')}</p>
      ) : (
        <p className="prose">{dispute.narrative}</p>
      )}
      <ol className="claims">
        {dispute.claims.map((claim) => (
          <li key={claim.id} data-claim={claim.id}>
            <strong>{claim.words ?? t('console.dispute.claim-withheld')}</strong>{' '}
            {claim.amountFen !== null && <span>{words.money(claim.amountFen)}</span>}
            <Particulars>
              {t('console.dispute.claim-parties', {
                by: claim.byPartyIds.map(name).join(t('shared.list.separator')),
                against: claim.againstPartyIds.map(name).join(t('shared.list.separator')),
              })}{' '}
              · {codes('claim-state', claim.state)}
            </Particulars>
          </li>
        ))}
      </ol>
      <Facts
        items={[
          [t('console.dispute.cause'), cause],
          [t('console.dispute.channel'), codes('intake-channel', dispute.channel)],
          [t('console.dispute.received'), dispute.submittedAt && words.instant(dispute.submittedAt)],
          [t('console.dispute.receipt'), dispute.receiptNumber],
        ]}
      />
    </Section>
  );
}
