import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { PlacementEntity } from '../persistence/placement.entity.js';
import { usePlacement } from './referral-store.js';

/** Counts what is left of the offers of an attempt and calls a person when nothing is. */
@Injectable()
export class FollowPlacement {
  async oneOfferUsed(work: DisputeWork, attemptId: string): Promise<void> {
    const row = await work.tx.findOne(PlacementEntity, { id: attemptId, disputeId: work.id });
    if (!row?.live) return;
    const hopsUsed = row.hopsUsed + 1;
    usePlacement(work, row, { hopsUsed });
    if (hopsUsed < row.hopsGranted) return;
    await work.record(
      'referral.escalated',
      { type: 'attempt', id: attemptId },
      { attemptId, hops: hopsUsed },
      { visibility: 'staff' },
    );
  }
}
