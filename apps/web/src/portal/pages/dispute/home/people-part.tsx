/** Who takes part, as far as this side may know; who acts for whom; and whom to call. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { Part } from '../part.js';
import { isOneself, useNames, type Dispute, type Party } from '../use-dispute.js';
import { Caller } from './next-card.js';

export function PeoplePart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  return (
    <Part title={t('portal.dispute.people')}>
      <ul className="people">
        {dispute.parties.map((party) => (
          <PartyItem key={party.id} dispute={dispute} party={party} />
        ))}
      </ul>
      <h3>{t('portal.dispute.contacts')}</h3>
      {dispute.contacts.map((who) => (
        <Caller key={who.role} who={who} />
      ))}
    </Part>
  );
}

function PartyItem({ dispute, party }: { dispute: Dispute; party: Party }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const name = useNames(dispute);
  const { id, own, role, person, mandates } = party;
  return (
    <li data-party={id}>
      <strong>{own && isOneself(dispute) ? t('portal.dispute.you-first') : name(id)}</strong>{' '}
      <span className="muted">{codes('role', role)}</span>
      {person?.phone !== undefined && (
        <span className="muted"> {t('portal.dispute.phone', { phone: person.phone })}</span>
      )}
      {mandates.map((mandate) => (
        <p key={mandate.id} data-mandate={mandate.id} className="muted">
          {codes('kind', mandate.kind)} {mandate.person?.name}
        </p>
      ))}
    </li>
  );
}
