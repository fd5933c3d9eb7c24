/** Agreements: every term, who has accepted and signed, when it took effect, and how it is performed. */
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { Section } from './section.js';
import { usePartyNames } from './use-party-names.js';

export type Settlement = Dispute['settlements'][number];

export function SettlementSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Section id={id} title={t('console.dispute.part.settlement')}>
      {dispute.settlements.length === 0 && <p className="particulars">{t('console.settlement.none')}</p>}
      {dispute.settlements.map((settlement) => (
        <Agreement key={settlement.id} settlement={settlement} dispute={dispute} />
      ))}
    </Section>
  );
}

interface AgreementProps {
  readonly settlement: Settlement;
  readonly dispute: Dispute;
}

function Agreement({ settlement, dispute }: AgreementProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const { effectiveAt, confirmable, notConfirmableWhy } = settlement;
  return (
    <article className="agreement" data-settlement={settlement.id} data-state={settlement.state}>
      <h3>
        {t('console.dispute.settlement', { ordinal: settlement.ordinal })}{' '}
        {codes('settlement-state', settlement.state)}
      </h3>
      <p className="since">
        {t('console.settlement.draft', { draft: settlement.draft })}{' '}
        {effectiveAt !== null && t('console.settlement.effective', { at: words.instant(effectiveAt) })}
      </p>
      {settlement.mainFacts !== null && <p className="prose">{settlement.mainFacts}</p>}
      <Terms settlement={settlement} dispute={dispute} />
      <Acts settlement={settlement} dispute={dispute} />
      {confirmable === false && <p>{codes('not-confirmable', notConfirmableWhy)}</p>}
      <Performance settlement={settlement} dispute={dispute} />
    </article>
  );
}

function Terms({ settlement, dispute }: AgreementProps) {
  const { t } = useTranslation();
  const words = useWords();
  const name = usePartyNames(dispute);
  return (
    <ol className="terms">
      {(settlement.terms ?? []).map((term) => (
        <li key={term.id}>
          {term.text}
          <span className="particulars">
            {' '}
            {term.payerPartyId !== null &&
              t('console.settlement.from', { who: name(term.payerPartyId) })}{' '}
            {term.payeePartyId !== null && t('console.settlement.to', { who: name(term.payeePartyId) })}{' '}
            {term.amountFen !== null && words.money(term.amountFen)}{' '}
            {term.dueDate !== null && words.until(term.dueDate)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Acts({ settlement, dispute }: AgreementProps) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes();
  const name = usePartyNames(dispute);
  const { acts = [], missing = [] } = settlement;
  return (
    <>
      <ul className="acts">
        {acts.map((act) => (
          <li key={`${act.kind} ${act.whose} ${act.draft}`}>
            {name(act.whose)} {t(`console.act.${act.kind}`)}{' '}
            <span className="since">{words.instant(act.at)}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p>
          {t('console.settlement.missing', {
            steps: missing.map((one) => codes('effective-step', one)).join(t('shared.list.separator')),
          })}
        </p>
      )}
    </>
  );
}

function Performance({ settlement, dispute }: AgreementProps) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes();
  const name = usePartyNames(dispute);
  const { performance } = settlement;
  if (performance === undefined) return null;
  return (
    <div className="table-frame">
      <table className="matrix">
        <caption>
          {t('console.settlement.performance', { state: codes('performance-state', performance.state) })}
        </caption>
        <tbody>
          {performance.items.map((item) => (
            <tr key={item.id} data-duty={item.id} data-state={item.state}>
              <th scope="row">{item.ordinal}</th>
              <td>{item.payerPartyId === null ? t('console.settlement.all') : name(item.payerPartyId)}</td>
              <td>{item.amountFen !== null && words.money(item.amountFen)}</td>
              <td>{item.dueDate !== null && words.until(item.dueDate)}</td>
              <td>{codes('performance-item-state', item.state)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
