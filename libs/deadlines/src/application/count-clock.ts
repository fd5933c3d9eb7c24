import { countByRule } from '../domain/count-by-rule.js';
import type { DeadlineRule, CountedRule } from '../domain/deadline-rule.js';
import { step } from '../domain/step.js';
import { planWarnings } from '../domain/warnings.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import type { DeadlineEntity } from '../persistence/deadline.entity.js';

/** Counts a stored clock anew from its own rule; the answer goes into its row. */

type Basis = Pick<
  DeadlineEntity,
  'rule' | 'term' | 'startedAt' | 'exclusions' | 'extensionDays' | 'warnedUpTo'
>;
export type CountedColumns = Pick<
  DeadlineEntity,
  'calendarVersion' | 'dueDate' | 'dueAt' | 'provisional' | 'missingYear' | 'alertDue' | 'steps' | 'actAt'
>;

export function countClock(clock: Basis, calendar: WorkingCalendar): CountedColumns {
  const { rule, term, startedAt, exclusions, extensionDays } = clock;
  const counted = countByRule(rule, { startedAt, termSet: term, exclusions, extensionDays }, calendar);
  const missingYear = counted.missingYears[0] ?? null;
  const due = { dueDate: counted.due?.date ?? null, dueAt: counted.due?.at ?? null };
  return {
    ...due,
    calendarVersion: calendar.version,
    provisional: missingYear !== null,
    missingYear,
    alertDue: missingYear !== null,
    steps: rule.informationOnly ? [...counted.steps, step('information-only')] : counted.steps,
    actAt: nextAct({ ...clock, ...due }, calendar),
  };
}

/** The next warning point that was not told yet, else the end; nothing for clocks that only inform. */
export function nextAct(
  clock: Pick<DeadlineEntity, 'rule' | 'startedAt' | 'dueDate' | 'dueAt' | 'warnedUpTo'>,
  calendar: WorkingCalendar,
): Date | null {
  const { rule, startedAt, dueDate, dueAt, warnedUpTo } = clock;
  if (rule.informationOnly || !dueDate || !dueAt) return null;
  const toldUpTo = warnedUpTo ?? startedAt;
  const points = planWarnings(rule.warnings, startedAt, { date: dueDate, at: dueAt }, calendar);
  return points.find(({ at }) => at > toldUpTo)?.at ?? dueAt;
}

/** What the clock keeps of its rule: everything but its parts and its wiring. */
export const countedPart = (rule: DeadlineRule): CountedRule => ({
  code: rule.code,
  version: rule.version,
  basis: rule.basis,
  unit: rule.unit,
  term: rule.term,
  fixed: rule.fixed,
  exclusions: rule.exclusions,
  extension: rule.extension,
  restart: rule.restart,
  onExpiry: rule.onExpiry,
  serviceHours: rule.serviceHours,
  warnings: rule.warnings,
  informationOnly: rule.informationOnly,
  shownTo: rule.shownTo,
});
