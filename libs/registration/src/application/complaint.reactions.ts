import { Injectable } from '@nestjs/common';
import { DisputeStore, OpenThings, type DisputeWork } from '#dispute';
import { PENDING } from '../domain/complaint.machine.js';
import { Complaints, isLive, latestComplaint, subjectOf } from './complaints.js';
import { ComplaintSplit } from './split-complaint.js';
import { WithdrawComplaint } from './withdraw-complaint.js';

/** Phases that mediation, or the way to it, can fail in. */
const BEFORE_THE_CHOICE = ['screening', 'seekingConsent', 'placing', 'mediating', 'settling'];

/** What follows in this room from clocks and from what others did. Nothing here is caused by a step of mediation. */
@Injectable()
export class ComplaintReactions {
  constructor(
    disputes: DisputeStore,
    openThings: OpenThings,
    private readonly complaints: Complaints,
    private readonly withdraw: WithdrawComplaint,
    private readonly split: ComplaintSplit,
  ) {
    openThings.add(async (work) => Number(isLive(await latestComplaint(work.tx, work.id))));
    disputes.on('dispute.submitted', async (work, { asComplaint, receivedAt }) => {
      if (asComplaint) await this.lodgeAsSubmitted(work, new Date(receivedAt));
    });
    disputes.on('deadline.reached', async (work, { code }, { subject }) => {
      if (subject.type === 'complaint') await this.clockReached(work, code, subject.id);
    });
    disputes.on('dispute.phase-changed', (work, { from, to }) => this.goOnToCourt(work, from, to));
    disputes.on('dispute.closed', (work, { why }) => this.dropWith(work, why));
    disputes.on('dispute.split-off', (work, { parentId }) => this.split.execute(work, parentId));
  }

  /** The receipt is the start of the seven days (CPL 126; LA 2). */
  private async lodgeAsSubmitted(work: DisputeWork, receivedAt: Date): Promise<void> {
    const applicants = (await work.parties()).filter(({ role }) => role === 'APPLICANT');
    const partyIds = applicants.map(({ id }) => id);
    await this.complaints.lodge(work, partyIds, receivedAt);
  }

  private async clockReached(work: DisputeWork, code: string, complaintId: string): Promise<void> {
    const complaint = await latestComplaint(work.tx, work.id);
    if (complaint?.id !== complaintId) return;
    if (code === 'DL-01' && PENDING.includes(complaint.state)) {
      const after = this.complaints.save(work, complaint, { mustRegisterSince: work.tx.now });
      await work.record('complaint.must-register', subjectOf(after), {});
    }
    if (code === 'DL-02' && complaint.state === 'correcting') {
      await work.record('complaint.corrections-lapsed', subjectOf(complaint), {});
      await this.withdraw.over(work, 'NOT_CORRECTED');
    }
  }

  /** Mediation could not be or has ended, and a complaint waits: it goes on to the court by itself (TY 21; ZT 21). */
  private async goOnToCourt(work: DisputeWork, from: string, to: string): Promise<void> {
    const { complaintState, state } = work.dispute;
    const waits = complaintState === 'lodged' || complaintState === 'registered';
    if (to !== 'choosingNext' || state !== to || !waits || !BEFORE_THE_CHOICE.includes(from)) return;
    await work.move({ type: 'GO_TO_COURT' }, 'COMPLAINT_STANDS');
  }

  /** Every applicant has withdrawn the whole matter: what the court has not registered yet is withdrawn with it. */
  private async dropWith(work: DisputeWork, why: string): Promise<void> {
    if (why !== 'WITHDRAWN') return;
    const complaint = await latestComplaint(work.tx, work.id);
    if (complaint && PENDING.includes(complaint.state)) await this.withdraw.over(work, 'DISPUTE_WITHDRAWN');
  }
}
