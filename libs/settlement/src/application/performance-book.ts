import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { advance } from '#kernel';
import type { Reads } from '#platform/database';
import { performanceItemMachine, type PerformanceItemEvent } from '../domain/performance-item.machine.js';
import { performanceMachine, type PerformanceEvent } from '../domain/performance.machine.js';
import { noSuchItem, noSuchSettlement } from '../domain/settlement.errors.js';
import { PerformanceItemEntity } from '../persistence/performance-item.entity.js';
import { PerformanceEntity } from '../persistence/performance.entity.js';

/** Performance of one agreement with everything that is to be done under it. */
export interface Performance {
  readonly row: PerformanceEntity;
  readonly items: readonly PerformanceItemEntity[];
}

/** Finds performance by dispute and agreement, and writes it back guarded by its version. */
@Injectable()
export class PerformanceBook {
  /** @throws `settlement.not-found` when the agreement is not in force in this dispute. */
  async of(reads: Reads, disputeId: string, settlementId: string): Promise<Performance> {
    const row = await reads.findOne(PerformanceEntity, { disputeId, settlementId });
    if (!row) throw noSuchSettlement();
    return { row, items: await this.items(reads, settlementId) };
  }

  all(reads: Reads, disputeId: string): Promise<PerformanceEntity[]> {
    return reads.find(PerformanceEntity, { disputeId });
  }

  items(reads: Reads, settlementId: string): Promise<PerformanceItemEntity[]> {
    return reads.find(PerformanceItemEntity, { settlementId }, { orderBy: { ordinal: 'asc' } });
  }

  /** @throws `settlement.item-not-found` */
  itemOf({ items }: Performance, itemId: string): PerformanceItemEntity {
    const item = items.find(({ id }) => id === itemId);
    if (!item) throw noSuchItem();
    return item;
  }

  move(
    work: DisputeWork,
    row: PerformanceEntity,
    event: PerformanceEvent,
    changes: Partial<PerformanceEntity> = {},
  ): void {
    const { next } = advance(performanceMachine, row, event);
    this.write(work, row, { ...next, ...changes });
  }

  write(work: DisputeWork, row: PerformanceEntity, changes: Partial<PerformanceEntity>): void {
    const written = { ...changes, version: row.version + 1 };
    work.tx.update(PerformanceEntity, { settlementId: row.settlementId, version: row.version }, written);
    Object.assign(row, written);
  }

  moveItem(
    work: DisputeWork,
    item: PerformanceItemEntity,
    event: PerformanceItemEvent,
    changes: Partial<PerformanceItemEntity>,
  ): void {
    const { next } = advance(performanceItemMachine, item, event);
    const written = { ...next, ...changes, version: item.version + 1 };
    work.tx.update(PerformanceItemEntity, { id: item.id, version: item.version }, written);
    Object.assign(item, written);
  }
}

/** Events about performance hang on the agreement, whose clocks and readers know it by that id. */
export const performanceOf = (settlementId: string) => ({ type: 'settlement', id: settlementId }) as const;
