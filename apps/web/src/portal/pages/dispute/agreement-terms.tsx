/** An agreement term by term: who does what for whom, how much in figures and in words, by when, and what if not. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useNames, type Dispute } from './use-dispute.js';

export type Settlement = Dispute['settlements'][number];
type Term = NonNullable<Settlement['terms']>[number];

export interface AgreementProps {
  readonly dispute: Dispute;
  readonly settlement: Settlement;
}

export function AgreementTerms({ dispute, settlement }: AgreementProps) {
  const { t } = useTranslation();
  const { mainFacts = null, terms = [] } = settlement;
  return (
    <div className="agreement-text">
      {mainFacts !== null && (
        <>
          <p className="muted">{t('portal.dispute.main-facts')}</p>
          <p className="prose">{mainFacts}</p>
        </>
      )}
      <ol className="terms">
        {terms.map((term) => (
          <TermItem key={term.id} dispute={dispute} term={term} />
        ))}
      </ol>
    </div>
  );
}

function TermItem({ dispute, term }: { dispute: Dispute; term: Term }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const name = useNames(dispute);
  const { text, kind, payerPartyId, payeePartyId, guarantorPartyId } = term;
  const { amountFen, dueDate, instalments, onDefault } = term;
  return (
    <li>
      <p className="term-text">{text}</p>
      <PromiseText dispute={dispute} kind={kind} payerPartyId={payerPartyId} payeePartyId={payeePartyId} />
      {amountFen !== null && <Amount fen={amountFen} />}
      {dueDate !== null && <p>{t('portal.dispute.term-until', { until: words.until(dueDate) })}</p>}
      {instalments.length > 0 && (
        <ol className="instalments">
          {instalments.map((part) => (
            <li key={part.dueDate}>
              {t('portal.dispute.instalment', {
                until: words.until(part.dueDate),
                amount: words.money(part.amountFen),
              })}
            </li>
          ))}
        </ol>
      )}
      {onDefault !== 'NONE' && (
        <p>{t('portal.dispute.on-default', { what: codes('default-clause', onDefault) })}</p>
      )}
      {guarantorPartyId !== null && <p>{t('portal.dispute.guarantor', { name: name(guarantorPartyId) })}</p>}
    </li>
  );
}

export interface PromiseProps {
  readonly dispute: Dispute;
  /** Code of the set `term-kind`. */
  readonly kind: string;
  readonly payerPartyId: string | null;
  readonly payeePartyId: string | null;
}

/** Who is to do it, and for whom. */
export function PromiseText({ dispute, kind, payerPartyId, payeePartyId }: PromiseProps) {
  const { t } = useTranslation();
  const name = useNames(dispute);
  const payer = name(payerPartyId);
  return (
    <p>
      {payeePartyId === null
        ? t('portal.dispute.term-alone', { payer })
        : t(`portal.dispute.term.${kind}`, { payer, payee: name(payeePartyId) })}
    </p>
  );
}

/** In figures, and read back in words where the language has a way to. */
export function Amount({ fen }: { fen: number }) {
  const words = useWords();
  const figures = words.money(fen);
  const read = words.moneyInWords(fen);
  return (
    <p className="amount">
      <strong>{figures}</strong> {read !== figures && <span className="muted">{read}</span>}
    </p>
  );
}
