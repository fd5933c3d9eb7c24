import type { Story } from './guided-dispute.js';
import { intakePlan } from './plan-intake.js';
import { mediatingPlan } from './plan-mediating.js';
import { placingPlan } from './plan-placing.js';
import { settlingPlan } from './plan-settling.js';
import type { PlannedStep, Reach } from './planned-step.js';

const STRETCHES = [intakePlan, placingPlan, mediatingPlan, settlingPlan];

/** The steps, in order, that bring a story from a draft to the wanted condition. */
export function planOf(story: Story, reach: Reach): readonly PlannedStep[] {
  const steps: PlannedStep[] = [];
  for (const stretch of STRETCHES) {
    const { steps: more, arrives } = stretch({ story, reach });
    steps.push(...more);
    if (arrives) break;
  }
  return steps;
}
