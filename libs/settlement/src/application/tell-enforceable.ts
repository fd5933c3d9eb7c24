/** Two years to ask for enforcement begin with the last day on which something is due (CPL 250; DL-17). */
import type { DisputeWork } from '#dispute';
import type { PerformanceItemEntity } from '../persistence/performance-item.entity.js';
import type { SettlementEntity } from '../persistence/settlement.entity.js';
import { performanceOf } from './performance-book.js';
import { toldTo } from './telling.js';

export async function tellEnforceable(
  work: DisputeWork,
  agreement: SettlementEntity,
  items: readonly Pick<PerformanceItemEntity, 'dueDate'>[],
): Promise<void> {
  const days = items.flatMap(({ dueDate }) => dueDate ?? []);
  // Where no day was agreed they begin now.
  const from = days.toSorted().at(-1) ?? work.tx.now.toISOString();
  const visibility = await toldTo(work, agreement);
  const data = { settlementId: agreement.id, from };
  await work.record('performance.enforceable', performanceOf(agreement.id), data, { visibility });
}
