import { Injectable } from '@nestjs/common';
import { DisputeStore, type DisputeWork } from '#dispute';
import { advance } from '#kernel';
import { coarseFactOf } from '../domain/coarse-fact.js';
import { complaintMachine, PENDING } from '../domain/complaint.machine.js';
import { ComplaintEntity } from '../persistence/complaint.entity.js';
import { Complaints, freshComplaint, isLive, latestComplaint, subjectOf } from './complaints.js';

/**
 * When a part of a dispute goes on by itself, its complaint goes with it and keeps the day it was received: a split
 * never gives the court more time (design, aggregate 14).
 */
@Injectable()
export class ComplaintSplit {
  constructor(
    private readonly disputes: DisputeStore,
    private readonly complaints: Complaints,
  ) {}

  async execute(child: DisputeWork, parentId: string): Promise<void> {
    await this.follow(child, parentId);
    const parent = await this.disputes.of(child.tx, parentId);
    if (parent) await this.leave(this.disputes.work(child.tx, parent, child.actor));
  }

  /** In the child. */
  private async follow(work: DisputeWork, parentId: string): Promise<void> {
    const origin = await latestComplaint(work.tx, parentId);
    if (!origin || !isLive(origin)) return;
    const applicants = (await work.parties()).filter(({ role }) => role === 'APPLICANT');
    const { receivedAt, mustRegisterSince, procedure } = origin;
    const kept = { receivedAt, mustRegisterSince, procedure, splitFrom: origin.id };
    const copy: ComplaintEntity = {
      ...freshComplaint(work, 1),
      ...stateAfterSplit(origin),
      ...kept,
      byPartyIds: applicants.map(({ id }) => id),
    };
    work.tx.insert(ComplaintEntity, copy);
    work.dispute.complaintState = coarseFactOf(copy.state);
    if (PENDING.includes(copy.state)) await this.complaints.tellLodged(work, copy);
    else
      await work.record('complaint.registered', subjectOf(copy), {
        caseNumber: origin.caseNumber ?? '',
        procedure: procedure ?? '',
      });
  }

  /** In the parent: a complaint of which no claim is left here has gone; a registered suit stays to be concluded. */
  private async leave(work: DisputeWork): Promise<void> {
    const complaint = await latestComplaint(work.tx, work.id);
    if (!complaint || !PENDING.includes(complaint.state)) return;
    if ((await work.claims()).some(({ state }) => state === 'OPEN')) return;
    this.complaints.advance(work, complaint, { type: 'WITHDRAW' }, { byPartyIds: [] });
    await work.record('complaint.withdrawn', subjectOf(complaint), { how: 'WENT_WITH_SPLIT' });
  }
}

/** An unfinished correction does not follow: the court rules on the part as it is. */
const stateAfterSplit = (origin: ComplaintEntity) => {
  const { state, machineVersion, snapshot } = origin;
  return state === 'correcting'
    ? advance(complaintMachine, origin, { type: 'INSIST' }).next
    : { state, machineVersion, snapshot };
};
