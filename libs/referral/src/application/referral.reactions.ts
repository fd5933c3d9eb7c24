import { Injectable } from '@nestjs/common';
import type { EventData } from '#contracts';
import { DisputeStore, PoliciesInForce, type DisputeWork } from '#dispute';
import { LIVING } from '../domain/referral.machine.js';
import { PlacementEntity } from '../persistence/placement.entity.js';
import { ReferralEntity } from '../persistence/referral.entity.js';
import { FollowPlacement } from './follow-placement.js';
import { RecallReferral } from './recall-referral.js';
import { ReferralStore, usePlacement } from './referral-store.js';

const DECISION_TERM = 'DL-05';

/** What this room does when something happens elsewhere: an attempt opens or ends, a clock runs out. */
@Injectable()
export class ReferralReactions {
  constructor(
    disputes: DisputeStore,
    private readonly policies: PoliciesInForce,
    private readonly referrals: ReferralStore,
    private readonly placement: FollowPlacement,
    private readonly recalling: RecallReferral,
  ) {
    disputes.on('attempt.opened', (work, data) => this.attemptOpens(work, data));
    disputes.on('attempt.party-left', (work, data) => this.partyLeaves(work, data));
    disputes.on('attempt.party-joined', (work, data) => this.partyJoins(work, data));
    disputes.on('attempt.ended', (work, data) => this.attemptEnds(work, data));
    disputes.on('filing.insisted', (work) => this.recallAll(work, 'INSISTED_ON_FILING'));
    // While another applicant stays, the body goes on with what is left.
    disputes.on('dispute.withdrawn', async (work) => {
      if (work.dispute.state === 'closed') await this.recallAll(work, 'DISPUTE_ENDED');
    });
    disputes.on('dispute.closed', (work) => this.closeEyes(work));
    disputes.on('deadline.reached', async (work, { code }, event) => {
      if (code === DECISION_TERM) await this.timeOut(work, event.subject.id);
    });
  }

  private async attemptOpens(work: DisputeWork, data: EventData['attempt.opened']): Promise<void> {
    const policies = await this.policies.at(work.tx, work.dispute);
    const row = Object.assign(new PlacementEntity(), {
      id: data.attemptId,
      disputeId: work.id,
      partyIds: data.partyIds,
      hopsUsed: 0,
      hopsGranted: policies.value('referral.maxHops'),
      live: true,
      version: 1,
    });
    work.tx.insert(PlacementEntity, row);
  }

  private partyLeaves(work: DisputeWork, data: EventData['attempt.party-left']): Promise<void> {
    return this.changeParties(work, data.attemptId, (ids) => ids.filter((id) => id !== data.partyId));
  }

  private partyJoins(work: DisputeWork, data: EventData['attempt.party-joined']): Promise<void> {
    return this.changeParties(work, data.attemptId, (ids) => [...new Set([...ids, data.partyId])]);
  }

  private async changeParties(
    work: DisputeWork,
    attemptId: string,
    change: (ids: string[]) => string[],
  ): Promise<void> {
    const row = await work.tx.findOne(PlacementEntity, { id: attemptId, disputeId: work.id });
    if (row) usePlacement(work, row, { partyIds: change(row.partyIds) });
  }

  /** A body that had the matter finished with it; one that was still considering is told that it is over. */
  private async attemptEnds(work: DisputeWork, data: EventData['attempt.ended']): Promise<void> {
    const row = await work.tx.findOne(PlacementEntity, { id: data.attemptId, disputeId: work.id });
    if (row?.live) usePlacement(work, row, { live: false });
    for (const referral of await this.living(work, data.attemptId)) {
      if (referral.state === 'offered') await this.recalling.recall(work, referral, 'DISPUTE_ENDED');
      else this.finish(work, referral, data.settled || work.dispute.effectiveSettlements > 0);
    }
  }

  /** Where something was agreed the body still seals and follows the performance (PML 29, 31). */
  private finish(work: DisputeWork, row: ReferralEntity, stillNeeded: boolean): void {
    const changes = { endedAt: work.tx.now, endedWhy: 'ATTEMPT_ENDED' };
    this.referrals.change(work, row, { type: 'FINISH' }, changes);
    if (!stillNeeded) this.referrals.revoke(work, row);
  }

  private async recallAll(work: DisputeWork, why: string): Promise<void> {
    for (const row of await this.living(work)) await this.recalling.recall(work, row, why);
  }

  private async closeEyes(work: DisputeWork): Promise<void> {
    const rows = await work.tx.find(ReferralEntity, { disputeId: work.id, state: 'finished' });
    for (const row of rows) this.referrals.revoke(work, row);
  }

  private async timeOut(work: DisputeWork, referralId: string): Promise<void> {
    const row = await work.tx.findOne(ReferralEntity, {
      id: referralId,
      disputeId: work.id,
      state: 'offered',
    });
    if (!row) return;
    this.referrals.end(work, row, { event: { type: 'TIME_OUT' }, why: 'TIMED_OUT' });
    const data = { referralId: row.id, bodyId: row.bodyId };
    await work.record('referral.timed-out', { type: 'referral', id: row.id }, data, { visibility: 'staff' });
    await this.placement.oneOfferUsed(work, row.attemptId);
  }

  private living(work: DisputeWork, attemptId?: string): Promise<ReferralEntity[]> {
    return work.tx.find(
      ReferralEntity,
      { disputeId: work.id, state: LIVING, ...(attemptId === undefined ? {} : { attemptId }) },
      { orderBy: { hop: 'asc' } },
    );
  }
}
