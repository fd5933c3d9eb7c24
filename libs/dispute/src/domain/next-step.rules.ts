/**
 * What happens next for one party: the first rule that fits says it, in one sentence, with one step of its own where
 * the party can do something, one date where there is one, and who acts or helps. Pure; in every phase some rule fits.
 */
import type { NextFacts, NextRule } from './next-step.js';
import { stepsFromTalks } from './next-steps-from-talks.rules.js';
import { stepsToTalks } from './next-steps-to-talks.rules.js';

/** In the order in which they are asked; a party's own step comes before somebody else's. */
export const nextRules: readonly NextRule[] = [...stepsToTalks, ...stepsFromTalks];

/** @throws Error for a phase no rule speaks of: nobody may be left without a sentence. */
export function nextRule(facts: NextFacts): NextRule {
  const found = nextRules.find(({ when }) => when(facts));
  if (!found) throw new Error(`no next step for the phase ${facts.phase}`);
  return found;
}
