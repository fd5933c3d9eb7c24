/** One question of the telling: heading, help, answer, and on to the next; nothing is lost on the way. */
import { useParams, Redirect, useLocation, useSearchParams } from 'wouter';
import { useTranslation } from 'react-i18next';
import { WhenRead } from '../../../shared/status/page-state.js';
import { Button } from '../../frame/button.js';
import { Form } from '../../fields/form.js';
import { Page } from '../../frame/page.js';
import { CheckStep } from './check-step.js';
import { KeepingLine } from './keeping-line.js';
import { useKeptDraft, useStoredDraft, type Draft, type KeptDraft } from './kept-draft.js';
import { QUESTIONS } from './questions.js';
import { isStep, stepAfter, stepBefore, STEPS, type Step } from './steps.js';
import './tell.css';

export default function TellPage() {
  const { draftId = '', step = '' } = useParams();
  const stored = useStoredDraft(draftId);
  if (!isStep(step)) return <Redirect to={`/tell/${draftId}/story`} replace />;
  return (
    <WhenRead query={stored}>{(draft) => <Telling key={draft.id} draft={draft} step={step} />}</WhenRead>
  );
}

function Telling({ draft, step }: { draft: Draft; step: Step }) {
  const kept = useKeptDraft(draft);
  // Handed in meanwhile, here or on another device.
  if (kept.stored.disputeId !== null) return <Redirect to={`/d/${kept.stored.disputeId}`} replace />;
  return step === 'check' ? <CheckStep kept={kept} /> : <Question key={step} kept={kept} step={step} />;
}

function Question({ kept, step }: { kept: KeptDraft; step: Exclude<Step, 'check'> }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const Answer = QUESTIONS[step];
  const here = `/tell/${kept.stored.id}`;
  const [search] = useSearchParams();
  const changing = search.get('to') === 'check';
  const before = changing ? 'check' : stepBefore(step);
  const next = async (): Promise<void> => {
    await kept.keepNow();
    go(`${here}/${changing ? 'check' : stepAfter(step)}`);
  };
  return (
    <Page
      title={t(`portal.tell.${step}`)}
      lead={t(`portal.tell.${step}-help`)}
      back={before === undefined ? '/tell' : `${here}/${before}`}
    >
      <p className="progress">
        {t('portal.tell.progress', { at: STEPS.indexOf(step) + 1, of: STEPS.length })}
      </p>
      <Form errors={[]} onSubmit={() => void next()}>
        <Answer kept={kept} />
        <KeepingLine kept={kept} />
        <Button kind="primary" type="submit">
          {t(changing ? 'portal.tell.back-to-check' : 'portal.tell.next')}
        </Button>
      </Form>
    </Page>
  );
}
