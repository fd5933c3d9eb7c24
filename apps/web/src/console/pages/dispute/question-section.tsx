/** What parties have asked those in charge, with the answer that is due or was given. */
import { useTranslation } from 'react-i18next';
import { usePartyLabel } from '../../../shared/actions/choices.js';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { lastDayOf } from '../../../shared/words/dates.js';
import { useWords } from '../../../shared/words/use-words.js';
import type { SectionProps } from './dispute-sections.js';
import { Particulars, Section } from './section.js';

type Question = Dispute['questions']['items'][number];

export function QuestionSection({ id, dispute }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Section id={id} title={t('console.dispute.part.questions')}>
      {dispute.questions.items.map((question) => (
        <AskedQuestion key={question.id} dispute={dispute} question={question} />
      ))}
    </Section>
  );
}

export function AskedQuestion({ dispute, question }: { dispute: Dispute; question: Question }) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes();
  const label = usePartyLabel();
  const { id, partyId, words: asked, askedAt, answer, answeredAt, answerDueAt, charge, readAt } = question;
  const party = dispute.parties.find((one) => one.id === partyId);
  return (
    <div data-question={id}>
      <Particulars>
        {t('console.questions.asked', { party: party ? label(party) : '', at: words.instant(askedAt) })}
        {answer === null && answerDueAt !== null && (
          <strong> {t('console.questions.due', { until: words.until(lastDayOf(answerDueAt)) })}</strong>
        )}
      </Particulars>
      <p className="prose">{asked}</p>
      {answer !== null && (
        <>
          <Particulars>
            {t('console.questions.answered', {
              who: codes('charge', charge),
              at: words.instant(answeredAt ?? askedAt),
            })}{' '}
            {readAt === null && t('console.questions.unread')}
          </Particulars>
          <p className="prose">{answer}</p>
        </>
      )}
    </div>
  );
}
