import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { FollowPlacement } from './follow-placement.js';
import { requireOwnBody } from './own-body.js';
import { giving, ReferralStore } from './referral-store.js';

export interface Giving {
  readonly referralId: string;
  readonly reasonCode: string;
  readonly note?: string;
}

const WAYS = {
  DECLINE: { set: 'decline', tells: 'referral.declined', visibility: 'staff' },
  RETURN: { set: 'referral-return', tells: 'referral.returned', visibility: 'parties' },
} as const;

/**
 * The body does not keep the matter, in writing: it declines an offer for a reason of ZT 12, or gives back what it had
 * accepted, while the term runs on. The matter goes on to another body; that one was asked is the court's to know.
 */
@Injectable()
export class GiveBackReferral {
  constructor(
    private readonly referrals: ReferralStore,
    private readonly placement: FollowPlacement,
  ) {}

  async execute(work: DisputeWork, how: keyof typeof WAYS, said: Giving): Promise<object> {
    const { set, tells, visibility } = WAYS[how];
    const row = await this.referrals.of(work, said.referralId);
    requireOwnBody(work, row);
    this.referrals.end(work, row, {
      event: giving(how, set, said),
      why: said.reasonCode,
      ...(said.note === undefined ? {} : { note: said.note }),
    });
    const { id: referralId, bodyId } = row;
    const data = { referralId, bodyId, reasonCode: said.reasonCode };
    await work.record(tells, { type: 'referral', id: referralId }, data, { visibility });
    await this.placement.oneOfferUsed(work, row.attemptId);
    return {};
  }
}
