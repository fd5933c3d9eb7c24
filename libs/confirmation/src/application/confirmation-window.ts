import { Injectable } from '@nestjs/common';
import { DeadlineReader } from '#deadlines';
import type { Reads } from '#platform/database';
import type { ConfirmableAgreementEntity } from '../persistence/confirmable-agreement.entity.js';

/** Whether the thirty days are still running, by the clock itself and not by whether somebody has looked at it yet. */
@Injectable()
export class ConfirmationWindow {
  constructor(private readonly deadlines: DeadlineReader) {}

  async isOpen(reads: Reads, agreement: ConfirmableAgreementEntity, now: Date): Promise<boolean> {
    if (agreement.windowLapsed) return false;
    const clocks = await this.deadlines.ofStream(agreement.disputeId, reads);
    const clock = clocks.findLast(
      ({ code, subjectId }) => code === 'DL-11' && subjectId === agreement.settlementId,
    );
    return clock?.dueAt == null || now < clock.dueAt;
  }
}
