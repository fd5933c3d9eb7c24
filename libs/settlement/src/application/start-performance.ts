import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { begin, type CalendarDay, dutiesOf, newId } from '#kernel';
import { isEnforceableAlready } from '../domain/confirmability.js';
import { performanceItemMachine } from '../domain/performance-item.machine.js';
import { performanceMachine } from '../domain/performance.machine.js';
import { PerformanceItemEntity } from '../persistence/performance-item.entity.js';
import { PerformanceEntity } from '../persistence/performance.entity.js';
import { DueDays } from './due-days.js';
import type { Agreement } from './settlement-book.js';
import { performanceOf } from './performance-book.js';
import { tellEnforceable } from './tell-enforceable.js';
import { toldTo } from './telling.js';

/** From the moment of effect everything promised is followed, piece by piece (PML 31). */
@Injectable()
export class StartPerformance {
  constructor(private readonly days: DueDays) {}

  async execute(work: DisputeWork, agreement: Agreement): Promise<void> {
    const { row } = agreement;
    const performance = Object.assign(new PerformanceEntity(), begin(performanceMachine).next, {
      settlementId: row.id,
      disputeId: row.disputeId,
      version: 1,
      enforceable: isEnforceableAlready(row.bodyKind),
    });
    work.tx.insert(PerformanceEntity, performance);
    const items = itemsOf(agreement, await this.days.of(work));
    work.tx.insert(PerformanceItemEntity, items);
    const data = { settlementId: row.id, items: items.length };
    const visibility = await toldTo(work, row);
    await work.record('performance.tracked', performanceOf(row.id), data, { visibility });
    if (performance.enforceable) await tellEnforceable(work, row, items);
  }
}

function itemsOf(
  { row, terms }: Agreement,
  countsOn: (agreed: CalendarDay) => CalendarDay,
): PerformanceItemEntity[] {
  const duties = terms.flatMap((term) => dutiesOf(term).map((duty) => ({ term, duty })));
  return duties.map(({ term, duty }, index) =>
    Object.assign(new PerformanceItemEntity(), begin(performanceItemMachine).next, {
      id: newId(),
      disputeId: row.disputeId,
      settlementId: row.id,
      termId: term.id,
      ordinal: index + 1,
      kind: term.kind,
      version: 1,
      payerPartyId: term.payerPartyId,
      payeePartyId: term.payeePartyId,
      amountFen: duty.amountFen,
      dueDate: duty.dueDate === null ? null : countsOn(duty.dueDate),
      agreedDate: duty.dueDate,
      reportedAt: null,
      confirmedAt: null,
      defaultedAt: null,
      proofNote: null,
    }),
  );
}
