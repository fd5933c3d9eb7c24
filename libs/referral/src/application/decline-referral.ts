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

/** The body does not take the matter, for a reason of ZT 12 and in writing; the matter goes on to another. */
@Injectable()
export class DeclineReferral {
  constructor(
    private readonly referrals: ReferralStore,
    private readonly placement: FollowPlacement,
  ) {}

  async execute(work: DisputeWork, said: Giving): Promise<object> {
    const row = await this.referrals.of(work, said.referralId);
    requireOwnBody(work, row);
    const event = giving('DECLINE', 'decline', said);
    this.referrals.end(work, row, {
      event,
      why: said.reasonCode,
      ...(said.note === undefined ? {} : { note: said.note }),
    });
    const { id: referralId, bodyId } = row;
    const data = { referralId, bodyId, reasonCode: said.reasonCode };
    await work.record('referral.declined', { type: 'referral', id: referralId }, data, {
      visibility: 'staff',
    });
    await this.placement.oneOfferUsed(work, row.attemptId);
    return {};
  }
}

/** The body gives back what it had accepted. The term runs on; another body can be asked (court policy). */
@Injectable()
export class ReturnReferral {
  constructor(
    private readonly referrals: ReferralStore,
    private readonly placement: FollowPlacement,
  ) {}

  async execute(work: DisputeWork, said: Giving): Promise<object> {
    const row = await this.referrals.of(work, said.referralId);
    requireOwnBody(work, row);
    const event = giving('RETURN', 'referral-return', said);
    this.referrals.end(work, row, {
      event,
      why: said.reasonCode,
      ...(said.note === undefined ? {} : { note: said.note }),
    });
    const { id: referralId, bodyId } = row;
    const data = { referralId, bodyId, reasonCode: said.reasonCode };
    await work.record('referral.returned', { type: 'referral', id: referralId }, data);
    await this.placement.oneOfferUsed(work, row.attemptId);
    return {};
  }
}
