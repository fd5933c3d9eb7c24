/** One step on a page of its own: what it is about, what it asks, and back to the matter when it is done. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams, useSearchParams } from 'wouter';
import { linkOf } from '../../../../shared/actions/action-form.js';
import { ButtonLink } from '../../../frame/button.js';
import { Page } from '../../../frame/page.js';
import { Disputed } from '../disputed.js';
import { homeOf, type AllowedAction, type Dispute, type Preset } from '../use-dispute.js';
import { DrawnStep } from './drawn-step.js';
import { STEPS } from './steps.js';

export default function StepPage() {
  const params = useParams();
  const [search] = useSearchParams();
  const tail = params['*'] ?? '';
  return (
    <Disputed>
      {(dispute) => <OpenedStep key={`${tail}?${search.toString()}`} dispute={dispute} tail={tail} />}
    </Disputed>
  );
}

function OpenedStep({ dispute, tail }: { dispute: Dispute; tail: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const href = `/api/v1/disputes/${dispute.id}/${tail}`;
  const now = dispute.allowedActions.find((one) => one.href === href);
  // A step that is closed while somebody writes stays open to them: what was typed must not vanish.
  const [opened] = useState(now?.allowed === true ? now : undefined);
  const home = homeOf(dispute.id);
  const link = linkOf(href);
  if (opened === undefined) return <ClosedStep dispute={dispute} action={now} />;
  const onDone = (then = home): void => go(then, { state: { done: link, disputeId: dispute.id } });
  const Step = STEPS[link] ?? DrawnStep;
  return (
    <>
      <Step
        dispute={dispute}
        action={opened}
        preset={presetOf(search)}
        onDone={onDone}
        onLeave={() => go(home)}
      />
      {now?.allowed === false && (
        <p className="notice" role="status">
          {t('portal.dispute.closed-meanwhile')} {now.refusedBy?.sentence}
        </p>
      )}
    </>
  );
}

const presetOf = (search: URLSearchParams): Preset => Object.fromEntries(search);

/** The address is of a step that is not open now: said in words, with the way back. */
function ClosedStep({ dispute, action }: { dispute: Dispute; action: AllowedAction | undefined }) {
  const { t } = useTranslation();
  return (
    <Page title={t('portal.dispute.closed-step')} back={homeOf(dispute.id)}>
      <p>{action?.refusedBy?.sentence ?? t('portal.dispute.closed-step-help')}</p>
      <ButtonLink href={homeOf(dispute.id)} kind="primary">
        {t('portal.dispute.to-matter')}
      </ButtonLink>
    </Page>
  );
}
