import { consent, askConsent, consentAll, noteUnreachable, refuseConsent } from './guide-consent.js';
import { refuseComplaint, insist } from './guide-leaving.js';
import { register, review } from './guide-filing.js';
import * as intake from './guide-intake.js';
import { step, type PlannedStep, type Stretch, type Wanted } from './planned-step.js';

/** From the first word to everyone having been asked. */
const REDIRECTED_TO: Readonly<Record<string, string>> = {
  LABOUR_ARB_FIRST: 'LABOUR_ARBITRATION',
  ARB_CLAUSE: 'ARBITRATION',
  WRONG_COURT: 'OTHER_COURT',
};

export function intakePlan(wanted: Wanted): Stretch {
  const { story, reach } = wanted;
  if (reach.phase === 'draft') return { steps: [], arrives: true };
  const steps = [step('submit', 0.3, intake.submit)];
  if (story.mandates?.length) steps.push(step('mandates', 1, intake.giveMandates));
  if (reach.phase === 'received') return { steps, arrives: true };
  if (reach.phase === 'correcting')
    return { steps: [...steps, step('correction', 6, intake.noticeCorrection)], arrives: true };
  const leaving = leavingEarly(wanted);
  steps.push(step('screen', 4, intake.screen));
  if (reach.complaint === 'underReview') steps.push(step('review', 5, review));
  if (leaving) return { steps: [...steps, ...leaving], arrives: true };
  steps.push(step('gates', 3, (dispute) => intake.passGates(dispute)));
  if (isRegistered(wanted)) steps.push(step('register', 26, (dispute) => register(dispute)));
  steps.push(step('complete', 3, (dispute) => intake.complete(dispute)));
  return asking(wanted, steps);
}

/** The story never gets as far as asking for consent. */
function leavingEarly({ reach }: Wanted): PlannedStep[] | undefined {
  const { phase, gates, complaint } = reach;
  const stop = (code: string) => step('gate-stop', 5, (dispute) => intake.stopAt(dispute, code));
  if (phase === 'screening')
    return gates === 'partial' ? [step('gates', 20, (dispute) => intake.passGates(dispute, 1))] : [];
  if (phase === 'redirected') {
    const code = gates ?? 'OTHER_ORGAN_FIRST';
    const to = REDIRECTED_TO[code] ?? 'OTHER_ORGAN';
    return [stop(code), step('redirect', 2, (dispute) => intake.redirect(dispute, code, to))];
  }
  if (phase === 'returned')
    return [step('return', 8, (dispute) => intake.giveBack(dispute, 'NO_SPECIFIC_CLAIM', 'FILING'))];
  if (phase === 'choosingNext' && gates !== undefined)
    return [stop(gates), step('unsuitable', 2, (dispute) => intake.findUnsuitable(dispute, gates))];
  if (complaint !== 'refused') return undefined;
  return [
    step('insist', 30, (dispute) => insist(dispute)),
    step('refuse-complaint', 40, (dispute) => refuseComplaint(dispute, 'NO_CLEAR_DEFENDANT')),
  ];
}

function asking({ story, reach }: Wanted, steps: readonly PlannedStep[]): Stretch {
  const asked = [...steps, step('ask', 4, askConsent)];
  if (reach.phase === 'seekingConsent') {
    const first = story.parties.filter(({ role }) => role === 'APPLICANT').map(({ key }) => key);
    return { steps: [...asked, step('consent', 20, (dispute) => consent(dispute, first))], arrives: true };
  }
  if (reach.consent !== undefined) return { steps: [...asked, ...unwilling(reach.consent)], arrives: true };
  return { steps: [...asked, step('consents', 20, consentAll, { quiet: true })], arrives: false };
}

function unwilling(how: string): PlannedStep[] {
  if (how === 'refused')
    return [step('refusal', 24, (dispute) => refuseConsent(dispute, dispute.keysOf('RESPONDENT')))];
  return [
    step('unreachable', 72, async (dispute, clock) => {
      const tried = [48, 24, 3].map((hours) =>
        new Date(clock.now().getTime() - hours * HOUR_MS).toISOString(),
      );
      for (const key of dispute.keysOf('RESPONDENT')) await noteUnreachable(dispute, key, tried);
    }),
  ];
}

const HOUR_MS = 3_600_000;

/** Mediation after registration needs the number first; other tracks leave the complaint where it is. */
const isRegistered = ({ story, reach }: Wanted): boolean =>
  story.asComplaint &&
  (reach.complaint === 'registered' ||
    (reach.complaint === undefined && ['POST_FILING', 'IN_TRIAL'].includes(story.track)));
