import { insist, withdraw } from './guide-leaving.js';
import { leadByJudge } from './guide-mediating.js';
import * as placing from './guide-placing.js';
import { step, type PlannedStep, type Stretch, type Wanted } from './planned-step.js';

/** From everyone's consent to a mediator who may work. */
/** Three working days, with a weekend and a holiday between them. */
const THREE_WORKING_DAYS_HOURS = 12 * 24;

export function placingPlan({ story, reach }: Wanted): Stretch {
  const { referral, appointment, special, phase } = reach;
  const arrives = (...steps: PlannedStep[]): Stretch => ({ steps, arrives: true });
  if (story.track === 'IN_TRIAL') return arrives(step('judge-lead', 24, leadByJudge));
  if (phase === 'placing' && referral === undefined) return arrives();
  const offer = step('offer', 5, (dispute) => placing.offerTo(dispute));
  if (referral === 'offered') return arrives(offer);
  if (referral === 'declined')
    return arrives(
      offer,
      step('decline', 20, (dispute) => placing.decline(dispute)),
    );
  if (referral === 'timedOut') return arrives(offer, waitForClock());
  const accepted = [offer, step('accept', 20, placing.accept)];
  if (special === 'insisted' || (phase === 'withCourt' && reach.attempt === undefined))
    return arrives(
      ...accepted,
      step('insist', 30, (dispute) => insist(dispute)),
    );
  if (special === 'withdrawn') return arrives(...accepted, step('withdraw', 30, withdraw));
  if (appointment === 'choosing') return arrives(...accepted);
  const chosen = [...accepted, step('choose', 10, (dispute) => placing.chooseMediator(dispute))];
  if (phase !== 'placing')
    return {
      steps: [...chosen, step('disclose', 3, (dispute) => placing.disclose(dispute))],
      arrives: false,
    };
  return arrives(...chosen, ...whoIsWeighed(appointment));
}

function whoIsWeighed(appointment: string | undefined): PlannedStep[] {
  if (appointment === 'recused')
    return [step('recuse', 6, (dispute) => placing.recuse(dispute, dispute.keysOf('APPLICANT')[0] ?? ''))];
  const about = '曾在同一街道与被申请人的负责人共事两年，无经济往来。';
  return appointment === 'disclosed'
    ? [step('disclose', 6, (dispute) => placing.disclose(dispute, about))]
    : [];
}

/** Nothing is done; the body's time runs out by itself. */
const waitForClock = (hours = THREE_WORKING_DAYS_HOURS): PlannedStep =>
  step('let-time-pass', hours, () => Promise.resolve(), { fixed: true });
