/** What this side has asked, what was answered, and asking something more. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../shared/i18n/use-codes.js';
import { lastDayOf } from '../../../../shared/words/dates.js';
import { useWords } from '../../../../shared/words/use-words.js';
import { Part } from '../part.js';
import { openAt } from '../places.js';
import { StepButton } from '../step-button.js';
import type { Dispute } from '../use-dispute.js';

export function QuestionsPart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const ask = openAt(dispute, 'questions').filter(({ href }) => href.endsWith('/questions'));
  const { items } = dispute.questions;
  if (items.length === 0 && ask.length === 0) return null;
  return (
    <Part title={t('portal.dispute.questions')}>
      {items.map((question) => (
        <QuestionItem key={question.id} dispute={dispute} question={question} />
      ))}
      {items.length === 0 && <p>{t('portal.dispute.questions-none')}</p>}
      {ask.map((action) => (
        <StepButton key={action.href} dispute={dispute} action={action} />
      ))}
    </Part>
  );
}

function QuestionItem({
  dispute,
  question,
}: {
  dispute: Dispute;
  question: Dispute['questions']['items'][number];
}) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = useCodes();
  const { id, words: asked, askedAt, answer, answeredAt, answerDueAt, charge, state } = question;
  return (
    <div className="thing" data-question={id} data-state={state}>
      <p className="muted">{t('portal.dispute.asked', { at: words.day(askedAt) })}</p>
      <p className="prose">{asked}</p>
      {answer === null ? (
        <p className="muted">
          {answerDueAt === null
            ? t('portal.dispute.no-answer-yet')
            : t('portal.dispute.answer-due', { until: words.until(lastDayOf(answerDueAt)) })}
        </p>
      ) : (
        <>
          <p className="muted">
            {t('portal.dispute.answered', {
              who: codes('charge', charge),
              at: words.day(answeredAt ?? askedAt),
            })}
          </p>
          <p className="prose">{answer}</p>
        </>
      )}
      {openAt(dispute, 'questions', id).map((action) => (
        <StepButton key={action.href} dispute={dispute} action={action} />
      ))}
    </div>
  );
}
