import { addDays, dayOf, type Clock } from '#kernel';
import { withdrawSuit } from './guide-leaving.js';
import * as performing from './guide-performing.js';
import * as settling from './guide-settling.js';
import { step, type PlannedStep, type Reach, type Stretch, type Wanted } from './planned-step.js';

/** From the first draft of an agreement to a matter that is put away. */
export function settlingPlan({ story, reach }: Wanted): Stretch {
  const { settlement, special } = reach;
  if (special === 'partial-by-claim') return { steps: partly(), arrives: true };
  const steps = settlement === 'oral' ? byWordOfMouth() : inWriting(settlement);
  if (reach.phase === 'settling') return { steps, arrives: true };
  return { steps: [...steps, ...afterwards(reach, story.asComplaint)], arrives: true };
}

const dueDates = (clock: Clock): string[] => [30, 60].map((days) => addDays(dayOf(clock.now()), days));

function byWordOfMouth(): PlannedStep[] {
  const draft = step('draft', 20, (dispute, clock) =>
    settling.draftSettlement(dispute, { form: 'ORAL', dueDates: dueDates(clock).slice(0, 1) }),
  );
  const record = step('oral', 1, (dispute, clock) => settling.recordOral(dispute, clock.now().toISOString()));
  return [draft, record];
}

function inWriting(settlement: string | undefined): PlannedStep[] {
  const draft = step('draft', 40, (dispute, clock) =>
    settling.draftSettlement(dispute, { dueDates: dueDates(clock) }),
  );
  if (settlement === 'drafting') return [draft];
  const open = step('open-for-signature', 5, settling.openForSignature);
  if (settlement === 'openForSignature') return [draft, open];
  if (settlement === 'partly-signed')
    return [
      draft,
      open,
      step('sign', 3, (dispute) => settling.sign(dispute, dispute.settlement?.keys.slice(0, 2))),
    ];
  const signed = [draft, open, ...signatures()];
  return settlement === 'awaiting-seal' ? signed : [...signed, step('seal', 4, settling.seal)];
}

const signatures = (): PlannedStep[] => [
  step('sign', 5, (dispute) => settling.sign(dispute)),
  step('sign-mediator', 1, settling.signAsMediator),
];

function partly(): PlannedStep[] {
  const draft = step('draft', 40, (dispute, clock) =>
    settling.draftSettlement(dispute, { claims: [0], dueDates: dueDates(clock) }),
  );
  const open = step('open-for-signature', 5, settling.openForSignature);
  return [draft, open, ...signatures(), step('seal-part', 4, settling.seal)];
}

function afterwards({ phase, confirmation, performance }: Reach, asComplaint: boolean): PlannedStep[] {
  const steps = confirming(confirmation);
  if (phase === 'performing' && performance !== 'completed') return steps;
  if (asComplaint) steps.push(step('suit-withdrawn', 20, withdrawSuit));
  steps.push(step('perform', 100, performing.performAll));
  if (phase === 'archived') steps.push(step('archive', 30, performing.archive));
  return steps;
}

function confirming(confirmation: string | undefined): PlannedStep[] {
  if (confirmation === undefined) return [];
  const steps = [step('confirmation', 24, performing.beginConfirmation)];
  if (confirmation === 'begun') return steps;
  steps.push(step('join', 6, performing.joinConfirmation));
  if (confirmation === 'applied') return steps;
  steps.push(step('accept-confirmation', 24, performing.acceptConfirmation));
  if (confirmation === 'accepted') return steps;
  return [...steps, step('decide', 60, performing.decideConfirmation)];
}
