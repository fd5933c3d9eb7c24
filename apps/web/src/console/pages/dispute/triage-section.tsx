/** The four gates, lane and flags, with their reasons; what was asked to be corrected; where people were directed. */
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { useCodes, wordsFrom } from '../../../shared/i18n/use-codes.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { Section } from './section.js';

/** Unsuitable matters have reasons of their own. */
const WHY_STOPPED = ['gate-stop', 'unsuitability'];
const WHY_DIRECTED = [...WHY_STOPPED, 'return-reason'];

export function TriageSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const { gates, flags = [], suggestedFlags = [], proposal } = dispute.triage;
  return (
    <Section id={id} title={t('console.dispute.part.triage')}>
      <ul className="steps">
        {gates.map((gate) => (
          <li key={`${gate.gate} ${gate.decidedAt}`} data-gate={gate.gate} data-result={gate.result}>
            <strong>{codes('gate', gate.gate)}</strong> {codes('gate-result', gate.result)}{' '}
            {wordsFrom(codes, WHY_STOPPED, gate.reasonCode) ?? gate.reasonCode}{' '}
            <span className="since">{words.instant(gate.decidedAt)}</span>
          </li>
        ))}
      </ul>
      {gates.length === 0 && <p className="particulars">{t('console.triage.no-gate')}</p>}
      {proposal !== undefined && dispute.lane === null && (
        <p className="particulars">
          {t('console.triage.proposal', { lane: codes('lane', proposal.lane), score: proposal.score })}
        </p>
      )}
      {flags.length > 0 && (
        <ul className="flags" aria-label={t('console.triage.flags')}>
          {flags.map(({ flagId, flag, reasonCode, raisedAt }) => (
            <li key={flagId}>
              <strong>{codes('risk-flag', flag)}</strong> {codes('risk-trigger', reasonCode)}{' '}
              <span className="since">{words.instant(raisedAt)}</span>
            </li>
          ))}
        </ul>
      )}
      {suggestedFlags.length > 0 && (
        <p className="particulars">
          {t('console.triage.suggested', {
            flags: suggestedFlags.map((flag) => codes('risk-flag', flag)).join(t('shared.list.separator')),
          })}
        </p>
      )}
      <Notice dispute={dispute} />
      {(dispute.triage.directions ?? []).map((direction) => (
        <Direction key={direction.givenAt} direction={direction} />
      ))}
    </Section>
  );
}

type Directed = NonNullable<Dispute['triage']['directions']>[number];

function Direction({ direction }: { direction: Directed }) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const { kind, target, reasonCode, note, givenAt } = direction;
  return (
    <div className="notice-given" data-direction={target}>
      <p>
        <strong>
          {kind === 'REDIRECTED'
            ? t('console.triage.directed', { target: codes('redirect-target', target) })
            : t('console.triage.given-back')}
        </strong>{' '}
        {wordsFrom(codes, WHY_DIRECTED, reasonCode) ?? reasonCode}{' '}
        <span className="since">{words.instant(givenAt)}</span>
      </p>
      {note !== '' && <p className="prose">{note}</p>}
    </div>
  );
}

function Notice({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const words = useWords();
  const notice = dispute.triage.correctionNotice;
  if (notice === undefined) return null;
  return (
    <div className="notice-given">
      <p>{t('console.triage.notice', { at: words.instant(notice.givenAt), days: notice.termDays })}</p>
      <ul>
        {notice.defects.map(({ field, what, howToFix }) => (
          <li key={field}>
            <strong>{field}</strong> {what} {howToFix}
          </li>
        ))}
      </ul>
      {notice.correctedAt !== null && (
        <p>{t('console.triage.corrected', { at: words.instant(notice.correctedAt) })}</p>
      )}
    </div>
  );
}
