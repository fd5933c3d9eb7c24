import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import type { ReferralEntity } from '../persistence/referral.entity.js';
import { ReferralStore } from './referral-store.js';

/** The court takes an offer back, with a reason; also what happens to a living offer when its matter ends. */
@Injectable()
export class RecallReferral {
  constructor(private readonly referrals: ReferralStore) {}

  async execute(
    work: DisputeWork,
    said: { readonly referralId: string; readonly reasonCode: string; readonly note?: string },
  ): Promise<object> {
    const row = await this.referrals.of(work, said.referralId);
    await this.recall(work, row, said.reasonCode, said.note);
    return {};
  }

  async recall(work: DisputeWork, row: ReferralEntity, reasonCode: string, note?: string): Promise<void> {
    this.referrals.end(work, row, {
      event: { type: 'RECALL' },
      why: reasonCode,
      ...(note === undefined ? {} : { note }),
    });
    await work.record(
      'referral.recalled',
      { type: 'referral', id: row.id },
      { referralId: row.id, bodyId: row.bodyId, reasonCode },
      { visibility: 'staff' },
    );
  }
}
