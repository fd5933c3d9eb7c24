/** The complaint and its case number, judicial confirmation, and what was handed to other bodies. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { Facts, Section } from './section.js';
import { usePartyNames } from './use-party-names.js';

export function CourtSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const name = usePartyNames(dispute);
  const { complaint, confirmations, handOvers } = dispute;
  return (
    <Section id={id} title={t('console.dispute.part.court')}>
      {complaint === null ? (
        <p className="particulars">{t('console.court.no-complaint')}</p>
      ) : (
        <Facts
          items={[
            [t('console.court.complaint'), codes('complaint-state', complaint.state)],
            [t('console.court.received'), complaint.receivedAt && words.instant(complaint.receivedAt)],
            [t('console.court.case-number'), complaint.caseNumber],
            [t('console.court.procedure'), codes('procedure', complaint.procedure)],
            [t('console.court.refused'), codes('registration-refusal', complaint.groundCode)],
            [
              t('console.court.must-register'),
              complaint.mustRegister === true && t('console.court.must-now'),
            ],
          ]}
        />
      )}
      {confirmations.map((one) => (
        <div key={one.id} data-confirmation={one.id} data-state={one.state}>
          <h3>
            {t('console.court.confirmation')} {codes('confirmation-state', one.state)}
          </h3>
          <Facts
            items={[
              [t('console.court.joined'), one.joined?.map(name).join(t('shared.list.separator'))],
              [t('console.court.waiting'), one.waitingFor?.map(name).join(t('shared.list.separator'))],
              [t('console.court.asked'), one.askedFor?.join(t('shared.list.separator'))],
              [t('console.court.answered'), one.answered],
              [t('console.court.why'), codes('confirmation-ended', one.endedWhy)],
              [t('console.court.note'), one.note],
            ]}
          />
        </div>
      ))}
      {(handOvers?.items ?? []).map((one) => (
        <p key={one.handOverId} data-hand-over={one.handOverId}>
          <strong>{codes('exit', one.exit)}</strong> {one.receiverName} {codes('hand-over-state', one.state)}{' '}
          {codes('handover-refusal', one.refusalCode)}{' '}
          <span className="since">{words.instant(one.preparedAt)}</span>
        </p>
      ))}
    </Section>
  );
}
