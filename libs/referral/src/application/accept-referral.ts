import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import type { ReferralEvent } from '../domain/referral.machine.js';
import type { ReferralEntity } from '../persistence/referral.entity.js';
import { ReferralStore } from './referral-store.js';
import { requireOwnBody } from './own-body.js';

export interface Acceptance {
  readonly referralId: string;
  readonly how: 'PLATFORM' | 'PAPERS';
  /** On paper: when the body signed for the papers. */
  readonly receivedAt?: string;
}

export const acceptEvent = (
  row: ReferralEntity,
  now: Date,
  how: 'PLATFORM' | 'PAPERS',
  receivedAt?: string,
): Extract<ReferralEvent, { type: 'ACCEPT' }> => ({
  type: 'ACCEPT',
  how,
  offeredAt: row.offeredAt,
  now,
  ...(receivedAt === undefined ? {} : { receivedAt: new Date(receivedAt) }),
});

/** The body takes the matter; the term runs from acceptance on the platform or from the signed receipt (ZT 24, TY 27). */
@Injectable()
export class AcceptReferral {
  constructor(private readonly referrals: ReferralStore) {}

  async execute(work: DisputeWork, acceptance: Acceptance): Promise<{ acceptedAt: string }> {
    const { how, receivedAt } = acceptance;
    const row = await this.referrals.of(work, acceptance.referralId);
    requireOwnBody(work, row);
    const event = acceptEvent(row, work.tx.now, how, receivedAt);
    const acceptedAt = how === 'PAPERS' && event.receivedAt ? event.receivedAt : work.tx.now;
    this.referrals.change(work, row, event, { acceptedAt, acceptedHow: how });
    await work.record(
      'referral.accepted',
      { type: 'referral', id: row.id },
      {
        referralId: row.id,
        attemptId: row.attemptId,
        bodyId: row.bodyId,
        organisationId: row.organisationId,
        acceptedAt: acceptedAt.toISOString(),
        how,
      },
    );
    return { acceptedAt: acceptedAt.toISOString() };
  }
}
