import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { BEING_PERFORMED } from '../domain/performance.machine.js';
import { PerformanceEntity } from '../persistence/performance.entity.js';
import { PerformanceBook } from './performance-book.js';

/** Nothing is followed any more under an agreement that was replaced or undone. */
@Injectable()
export class EndPerformance {
  constructor(private readonly book: PerformanceBook) {}

  async execute(work: DisputeWork, settlementId: string): Promise<void> {
    const row = await work.tx.findOne(PerformanceEntity, { disputeId: work.id, settlementId });
    if (row && BEING_PERFORMED.includes(row.state)) this.book.move(work, row, { type: 'END' });
  }
}
