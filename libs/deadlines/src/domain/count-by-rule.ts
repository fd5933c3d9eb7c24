import { addMonths, daysBetween } from '#kernel';
import { countTerm } from './counting.js';
import type { CountedRule, RuleInput } from './deadline-rule.js';
import { termNotSet } from './deadlines.errors.js';
import type { Exclusion } from './exclusions.js';
import { step, type Step } from './step.js';
import type { Counted } from './term.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * Counts a clock as its rule allows. Time that the rule does not let pass uncounted is counted, an extension
 * beyond what it allows is cut down to it, and the steps say so: nobody gains time the law does not give.
 */
export interface CountedByRule extends Counted {
  /** What really entered the count. */
  readonly term: number;
  readonly exclusions: readonly Exclusion[];
  readonly extensionDays: number;
}

/** @throws DomainError `deadlines.term-not-set` (422) for a rule without a term when none is given. */
export function countByRule(rule: CountedRule, input: RuleInput, calendar: WorkingCalendar): CountedByRule {
  const term = input.termSet ?? rule.term;
  if (term === undefined) throw termNotSet(rule.code);
  const allowed = allowedExclusions(rule, input);
  const extension = allowedExtension(rule, input, term, calendar);
  const counted = countTerm(
    {
      startedAt: input.startedAt,
      unit: rule.unit,
      term,
      exclusions: allowed.exclusions,
      extensionDays: extension.days,
      serviceHours: rule.serviceHours,
    },
    calendar,
  );
  const [opening, ...rest] = counted.steps;
  const remarks = [...fixedStep(rule), ...allowed.steps, ...extension.steps];
  const steps = opening ? [opening, ...remarks, ...rest] : remarks;
  return { ...counted, steps, term, exclusions: allowed.exclusions, extensionDays: extension.days };
}

const fixedStep = ({ fixed }: CountedRule): Step[] => (fixed ? [step('fixed')] : []);

function allowedExclusions(
  rule: CountedRule,
  { exclusions }: RuleInput,
): { exclusions: readonly Exclusion[]; steps: Step[] } {
  if (exclusions.length === 0 || (!rule.fixed && rule.exclusions.length > 0))
    return { exclusions, steps: [] };
  return { exclusions: [], steps: [step('exclusions-ignored')] };
}

function allowedExtension(
  rule: CountedRule,
  input: RuleInput,
  term: number,
  calendar: WorkingCalendar,
): { days: number; steps: Step[] } {
  const { extensionDays: asked } = input;
  if (asked === 0) return { days: 0, steps: [] };
  if (rule.fixed || !rule.extension) return { days: 0, steps: [step('extension-ignored', { days: asked })] };
  const cap = capInDays(rule, input, term, calendar);
  if (cap === undefined || asked <= cap) return { days: asked, steps: [] };
  return { days: cap, steps: [step('extension-capped', { days: asked, cap })] };
}

/** A cap of months becomes days on the calendar: from the nominal end to the same day number later. */
function capInDays(
  rule: CountedRule,
  { startedAt, exclusions }: RuleInput,
  term: number,
  calendar: WorkingCalendar,
): number | undefined {
  const cap = rule.extension?.cap;
  if (!cap || 'days' in cap) return cap?.days;
  const plain = countTerm({ startedAt, unit: rule.unit, term, exclusions, extensionDays: 0 }, calendar);
  return plain.nominal && daysBetween(plain.nominal, addMonths(plain.nominal, cap.months));
}
