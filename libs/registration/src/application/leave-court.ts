import { Injectable } from '@nestjs/common';
import { Closing, type DisputeWork } from '#dispute';

/** What follows for the dispute when the court has no complaint any more: every other way is open again. */
@Injectable()
export class CourtLeaving {
  constructor(private readonly closing: Closing) {}

  async leave(work: DisputeWork, reason: 'COURT_REFUSED' | 'COMPLAINT_WITHDRAWN'): Promise<void> {
    if (work.dispute.state === 'withCourt') {
      work.dispute.nextReason = reason;
      await work.move({ type: 'COURT_REFUSED' }, reason);
    }
    // All may have been performed while the complaint was the last open thing.
    if (work.dispute.state === 'performing') await this.closing.closeWhenDone(work, 'PERFORMED');
  }
}
