/** What has waited longer than its court lets its kind wait, as a question of the rows of the desk. */
import { daysBefore, LEDGER_KINDS, LEDGER_PHASES, type LedgerThresholds } from '../domain/long-pending.js';
import { marks, type Condition } from './list-filter.js';

const LATE = LEDGER_KINDS.map(
  (kind) => `(r.state IN (${marks(LEDGER_PHASES[kind])}) AND r.phase_since < ?)`,
).join(' OR ');

/** Courts that decided alike are asked about together; where all did, that is one list. */
export function lateAt(thresholds: ReadonlyMap<string, LedgerThresholds>, now: Date): Condition {
  const alike = new Map<string, { days: LedgerThresholds; courtIds: string[] }>();
  for (const [courtId, days] of thresholds) {
    const key = LEDGER_KINDS.map((kind) => days[kind]).join();
    const group = alike.get(key) ?? { days, courtIds: [] };
    group.courtIds.push(courtId);
    alike.set(key, group);
  }
  const groups = [...alike.values()];
  return {
    sql: groups.map(({ courtIds }) => `r.court_id IN (${marks(courtIds)}) AND (${LATE})`).join(' OR '),
    params: groups.flatMap(({ courtIds, days }) => [
      ...courtIds,
      ...LEDGER_KINDS.flatMap((kind) => [...LEDGER_PHASES[kind], daysBefore(now, days[kind]).toISOString()]),
    ]),
  };
}
