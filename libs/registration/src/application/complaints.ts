import { Injectable } from '@nestjs/common';
import { CauseCatalogue } from '#causes';
import type { DisputeWork } from '#dispute';
import { advance, begin, newId, refusedBy, whyNot, type Refusal } from '#kernel';
import type { Reads, SubjectRef } from '#platform/database';
import { coarseFactOf } from '../domain/coarse-fact.js';
import { complaintMachine, LIVE, type ComplaintEvent } from '../domain/complaint.machine.js';
import { filingRules } from '../domain/complaint.rules.js';
import { ComplaintEntity } from '../persistence/complaint.entity.js';

/** The newest complaint of a dispute; the older ones are history. */
export async function latestComplaint(reads: Reads, disputeId: string): Promise<ComplaintEntity | undefined> {
  const [latest] = await reads.find(
    ComplaintEntity,
    { disputeId },
    { orderBy: { ordinal: 'desc' }, limit: 1 },
  );
  return latest;
}

export const isLive = (complaint: { readonly state: string } | undefined): boolean =>
  complaint !== undefined && LIVE.includes(complaint.state);

/** Which rule refuses a command on the complaint now; there may be none to act on. */
export const whyNotOn = (
  complaint: ComplaintEntity | undefined,
  event: ComplaintEvent,
): Refusal | undefined => (complaint ? whyNot(complaintMachine, complaint, event) : NOTHING_THERE);

/** Where there is no complaint, nothing can be done about one. */
const NOTHING_THERE: Refusal = { rule: 'complaint.not-in-this-state', basis: 'platform' };

export const subjectOf = ({ id }: { readonly id: string }): SubjectRef => ({ type: 'complaint', id });

/** Lodges and moves complaints, and tells the spine the coarse fact each time. */
@Injectable()
export class Complaints {
  constructor(private readonly causes: CauseCatalogue) {}

  /** @throws `workflow.refused` where nothing was lodged. */
  async current(work: DisputeWork): Promise<ComplaintEntity> {
    const complaint = await latestComplaint(work.tx, work.id);
    if (!complaint) throw refusedBy(NOTHING_THERE.rule, NOTHING_THERE.basis);
    return complaint;
  }

  /** Stores a complaint received at that instant; the seven days run from it (DL-01), whatever else goes on. */
  async lodge(work: DisputeWork, partyIds: readonly string[], receivedAt: Date): Promise<ComplaintEntity> {
    const before = await latestComplaint(work.tx, work.id);
    work.require(filingRules.noComplaintLives, { living: isLive(before) });
    work.require(filingRules.notTriedYet, { sentToTrial: before?.state === 'sentToTrial' });
    const { dispute, tx } = work;
    const complaint = {
      ...freshComplaint(work, (before?.ordinal ?? 0) + 1),
      byPartyIds: [...partyIds],
      receivedAt,
    };
    tx.insert(ComplaintEntity, complaint);
    dispute.complaintState = 'lodged';
    dispute.submittedAt ??= receivedAt;
    dispute.receiptNumber ??= `${dispute.reference}-01`;
    await this.tellLodged(work, complaint);
    return complaint;
  }

  async tellLodged(work: DisputeWork, complaint: ComplaintEntity): Promise<void> {
    const receivedAt = complaint.receivedAt.toISOString();
    const { causeVersion, causeCode } = work.dispute;
    const track = work.dispute.track ?? 'NONE';
    await work.record('complaint.lodged', subjectOf(complaint), { receivedAt, track });
    // Asking the court interrupts limitation on that day (SX 10).
    const kind = this.causes.limitationOf(causeVersion, causeCode);
    await work.record('limitation.stamped', work.subject, { occasion: 'COURT', at: receivedAt, kind });
  }

  /** @throws `workflow.refused` naming the rule that would say no to the step; nothing moves. */
  requireStep(complaint: ComplaintEntity, event: ComplaintEvent): void {
    const refusal = whyNotOn(complaint, event);
    if (refusal) throw refusedBy(refusal.rule, refusal.basis);
  }

  /** @throws `workflow.refused` naming the rule that said no. */
  advance(
    work: DisputeWork,
    complaint: ComplaintEntity,
    event: ComplaintEvent,
    changes: Partial<ComplaintEntity> = {},
  ): ComplaintEntity {
    const { next } = advance(complaintMachine, complaint, event);
    return this.save(work, complaint, { ...next, ...changes });
  }

  save(work: DisputeWork, complaint: ComplaintEntity, changes: Partial<ComplaintEntity>): ComplaintEntity {
    const { id, version } = complaint;
    const written = { ...changes, version: version + 1 };
    work.tx.update(ComplaintEntity, { id, version }, written);
    const after = { ...complaint, ...written };
    work.dispute.complaintState = coarseFactOf(after.state);
    return after;
  }
}

export const freshComplaint = (work: DisputeWork, ordinal: number): ComplaintEntity => ({
  id: newId(),
  disputeId: work.id,
  ordinal,
  courtId: work.dispute.courtId,
  ...begin(complaintMachine).next,
  version: 1,
  byPartyIds: [],
  receivedAt: work.tx.now,
  mustRegisterSince: null,
  caseNumber: null,
  procedure: null,
  groundCode: null,
  concludedHow: null,
  notice: null,
  corrections: null,
  decidedBy: null,
  decidedAt: null,
  splitFrom: null,
});

export const decidedNow = ({ actor, tx }: DisputeWork) => ({
  decidedBy: actor.personId,
  decidedAt: tx.now,
});
