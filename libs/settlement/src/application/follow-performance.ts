import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import { Closing, type DisputeWork } from '#dispute';
import { BEING_PERFORMED } from '../domain/performance.machine.js';
import { FollowSpine } from './follow-spine.js';
import { PerformanceBook, performanceOf, type Performance } from './performance-book.js';
import { inDefault, unconfirmed } from './performance-moves.js';
import { grantSource } from './settlement-grants.js';
import { SettlementBook } from './settlement-book.js';
import { toldTo } from './telling.js';

/** Draws the conclusions when one thing was done or was not: performance as a whole, the phase, the closing. */
@Injectable()
export class FollowPerformance {
  constructor(
    private readonly book: PerformanceBook,
    private readonly settlements: SettlementBook,
    private readonly closing: Closing,
    private readonly spine: FollowSpine,
    private readonly grants: Grants,
  ) {}

  async afterConfirmation(work: DisputeWork, performance: Performance): Promise<void> {
    const { row } = performance;
    if (unconfirmed(performance) === 0) return this.complete(work, performance);
    if (row.state !== 'defaulted' || inDefault(performance) > 0) return;
    this.book.move(work, row, { type: 'RECOVER', inDefault: 0 });
    await this.backToPerforming(work);
  }

  /** Something due was not done: who is owed may ask for enforcement, sue, or wait (PML 32; TY 25). */
  async afterDefault(work: DisputeWork, performance: Performance): Promise<void> {
    if (BEING_PERFORMED.includes(performance.row.state))
      this.book.move(work, performance.row, { type: 'DEFAULT', inDefault: inDefault(performance) });
    if (work.whyNotMove({ type: 'DEFAULT' })) return;
    work.dispute.nextReason = 'DEFAULTED';
    await work.move({ type: 'DEFAULT' });
  }

  private async complete(work: DisputeWork, { row }: Performance): Promise<void> {
    const { settlementId } = row;
    this.book.move(work, row, { type: 'COMPLETE', unconfirmed: 0 });
    const { row: settlement } = await this.settlements.of(work.tx, work.id, settlementId);
    const visibility = await toldTo(work, settlement);
    await work.record('performance.completed', performanceOf(settlementId), { settlementId }, { visibility });
    this.grants.revoke(work.tx, { disputeId: work.id, source: grantSource(settlementId) });
    await this.backToPerforming(work);
    await this.closing.closeWhenDone(work, 'PERFORMED');
  }

  /** Late performance leads back, unless another agreement is still in default. */
  private async backToPerforming(work: DisputeWork): Promise<void> {
    if (work.dispute.state !== 'choosingNext' || work.dispute.nextReason !== 'DEFAULTED') return;
    const others = await this.book.all(work.tx, work.id);
    if (others.some(({ state }) => state === 'defaulted')) return;
    await this.spine.execute(work);
  }
}
