/** Person × matter: what was agreed, refused, taken back, or not yet answered. The latest answer counts. */
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useWords } from '../../../shared/words/use-words.js';
import { usePartyNames } from './use-party-names.js';

export function ConsentMatrix({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const name = usePartyNames(dispute);
  const { records } = dispute.consents;
  const scopes = [...new Set(records.map(({ scope }) => scope))];
  if (scopes.length === 0) return <p className="particulars">{t('console.consent.none')}</p>;
  return (
    <div className="table-frame">
      <table className="matrix">
        <caption>{t('console.consent.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('console.consent.who')}</th>
            {scopes.map((scope) => (
              <th key={scope} scope="col">
                {codes('consent-scope', scope)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dispute.parties.map((party) => (
            <tr key={party.id}>
              <th scope="row">{name(party.id)}</th>
              {scopes.map((scope) => {
                const last = records.filter((one) => one.partyId === party.id && one.scope === scope).at(-1);
                return (
                  <td key={scope} data-decision={last?.decision} title={last && words.instant(last.at)}>
                    {last === undefined
                      ? t('console.consent.open')
                      : codes('consent-decision', last.decision)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
