/** Who takes part, in which capacity and with whose authority, and who has agreed to what. */
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useWords } from '../../../shared/words/use-words.js';
import { ConsentMatrix } from './consent-matrix.js';
import type { SectionProps } from './dispute-sections.js';
import { Facts, Section } from './section.js';
import { usePartyNames } from './use-party-names.js';

type Party = Dispute['parties'][number];

export function PeopleSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Section id={id} title={t('console.dispute.part.people')}>
      <ul className="people">
        {dispute.parties.map((party) => (
          <PartyItem key={party.id} party={party} dispute={dispute} />
        ))}
      </ul>
      <ConsentMatrix dispute={dispute} />
    </Section>
  );
}

function PartyItem({ party, dispute }: { party: Party; dispute: Dispute }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const name = usePartyNames(dispute);
  const { person, capacity, needs = [], identityCheckedAt } = party;
  return (
    <li data-party={party.id}>
      <strong>{name(party.id)}</strong>
      <Facts
        items={[
          [t('console.party.phone'), person?.phone],
          [t('console.party.id-number'), person?.idNumber],
          [t('console.party.address'), person?.address],
          [t('console.party.credit-code'), party.creditCode],
          [t('console.party.capacity'), capacity !== 'FULL' && codes('capacity', capacity)],
          [
            t('console.party.needs'),
            needs.map((need) => codes('party-need', need)).join(t('shared.list.separator')),
          ],
          [
            t('console.party.identity'),
            identityCheckedAt === undefined
              ? undefined
              : identityCheckedAt === null
                ? t('console.party.identity-open')
                : words.instant(identityCheckedAt),
          ],
        ]}
      />
      {party.mandates.map((mandate) => (
        <p key={mandate.id} className="mandate" data-mandate={mandate.id}>
          {codes('kind', mandate.kind)} {mandate.person?.name} · {codes('authority', mandate.authority)}{' '}
          {mandate.powers.map((power) => codes('power', power)).join(t('shared.list.separator'))}{' '}
          {typeof mandate.limitFen === 'number' &&
            t('console.party.limit', { amount: words.money(mandate.limitFen) })}
        </p>
      ))}
    </li>
  );
}
