import { Injectable } from '@nestjs/common';
import { DisputeStore, type DisputeWork } from '#dispute';
import type { StoredEvent } from '#platform/database';
import { GreenChannelEntity } from '../persistence/green-channel.entity.js';

/** What officers do with a matter; the first of these after a green flag is the answer DL-39 waits for. */
const OFFICERS_ACTS = [
  'triage.begun',
  'triage.gate-decided',
  'triage.lane-set',
  'triage.completed',
  'triage.unsuitable',
  'triage.redirected',
  'triage.returned',
  'dispute.held',
  'dispute.correction-noticed',
  'dispute.identity-checked',
  'consent.asked',
  'complaint.review-begun',
  'complaint.correction-noticed',
  'referral.offered',
  'session.scheduled',
] as const;

/** What follows in this room from clocks and from what others did. */
@Injectable()
export class TriageReactions {
  constructor(disputes: DisputeStore) {
    disputes.on('deadline.reached', async (work, { code }, { subject }) => {
      if (code === 'DL-02' && subject.type === 'dispute') await this.letCorrectionLapse(work);
    });
    disputes.on('dispute.green-channel-flagged', (work) => this.openGreenChannel(work));
    disputes.on(OFFICERS_ACTS, (work, _data, event) => this.noteFirstResponse(work, event));
  }

  /** 不补正: the papers go back. A complaint lodged meanwhile keeps the matter with the court (LA 7). */
  private async letCorrectionLapse(work: DisputeWork): Promise<void> {
    if (work.dispute.state !== 'correcting') return;
    if (work.dispute.complaintState === 'lodged') {
      await work.move({ type: 'INSIST', byClaimant: true, beforeTrialCourt: false }, 'COMPLAINT_STANDS');
      return;
    }
    await work.move({ type: 'LET_CORRECTION_LAPSE' });
    await work.record('triage.returned', work.subject, { reasonCode: 'NOT_CORRECTED', to: 'FILING' });
  }

  private async openGreenChannel(work: DisputeWork): Promise<void> {
    const { tx } = work;
    if (await tx.findOne(GreenChannelEntity, { disputeId: work.id })) return;
    tx.insert(GreenChannelEntity, { disputeId: work.id, flaggedAt: tx.now, answeredAt: null });
  }

  private async noteFirstResponse(work: DisputeWork, { actor }: StoredEvent): Promise<void> {
    if (actor.kind !== 'staff') return;
    const { tx } = work;
    const channel = await tx.findOne(GreenChannelEntity, { disputeId: work.id, answeredAt: null });
    if (!channel) return;
    tx.update(GreenChannelEntity, { disputeId: work.id, answeredAt: null }, { answeredAt: tx.now });
    await work.record('dispute.first-human-response', work.subject, {}, { visibility: 'staff' });
  }
}
