import { Injectable } from '@nestjs/common';
import { DisputeSplitter, FINAL_PHASES, type DisputeEvent, type DisputeWork } from '#dispute';
import { whyNot } from '#kernel';
import { complaintMachine } from '../domain/complaint.machine.js';
import {
  claimsThatSplitOff,
  effectOfInsisting,
  isClaimant,
  warningOf,
  type InsistEffect,
} from '../domain/insisting.js';
import type { InsistDto } from '../http/registration.dto.js';
import { ComplaintEntity } from '../persistence/complaint.entity.js';
import { Complaints, isLive, latestComplaint, subjectOf } from './complaints.js';

/** What the spine asks; the same for the command and for `allowedActions`. */
export const insisting = (
  complaint: Pick<ComplaintEntity, 'state'> | undefined,
  byClaimant: boolean,
): Extract<DisputeEvent, { type: 'INSIST' }> => ({
  type: 'INSIST',
  byClaimant,
  beforeTrialCourt: complaint?.state === 'sentToTrial',
});

export interface Insisted {
  readonly disputeId: string;
  readonly complaintId: string;
  readonly effect: InsistEffect;
  /** An agreement binds the parties; the court will hold them to it (TY 25). */
  readonly warning?: 'TY25';
}

/**
 * 坚持立案: a claimant's own decision, in every phase, that nothing can refuse for mediation's sake (CPL 126; TY 21;
 * OP25). One of several applicants goes to the court with the claims that are theirs alone; the others stay.
 */
@Injectable()
export class InsistOnFiling {
  constructor(
    private readonly complaints: Complaints,
    private readonly splitter: DisputeSplitter,
  ) {}

  async execute(work: DisputeWork, { partyId }: InsistDto): Promise<Insisted> {
    const party = await work.actingFor(partyId, 'PROCEDURE');
    const latest = await latestComplaint(work.tx, work.id);
    work.requireMove(insisting(latest, isClaimant(party, await work.claims())));
    const claimIds = await this.claimsApart(work, partyId);
    if (claimIds.length === 0) return this.goToCourt(work, [partyId]);
    const child = await this.splitter.split(work, { claimIds, partyIds: [partyId], why: 'INSISTED' });
    const applicants = (await child.parties()).filter(({ role }) => role === 'APPLICANT');
    return this.goToCourt(
      child,
      applicants.map(({ id }) => id),
    );
  }

  /** A draft or a matter that is over goes whole: nobody else is in the middle of anything there. */
  private async claimsApart(work: DisputeWork, partyId: string): Promise<readonly string[]> {
    const { state } = work.dispute;
    if (state === 'draft' || state === 'withCourt' || FINAL_PHASES.includes(state)) return [];
    const applicants = (await work.parties()).filter(({ role }) => role === 'APPLICANT');
    return claimsThatSplitOff(
      partyId,
      applicants.map(({ id }) => id),
      await work.claims(),
    );
  }

  private async goToCourt(work: DisputeWork, partyIds: string[]): Promise<Insisted> {
    const { dispute } = work;
    const latest = await latestComplaint(work.tx, work.id);
    const living = latest && isLive(latest) ? latest : undefined;
    const { track, effectiveSettlements } = dispute;
    const facts = { track, complaint: living?.state, effectiveSettlements };
    const effect = effectOfInsisting(facts);
    const complaint = living
      ? await this.pressOn(work, living)
      : await this.complaints.lodge(work, partyIds, work.tx.now);
    // Where nothing binds yet the dispute goes first, and what was under way ends behind it.
    if (effectiveSettlements === 0) await this.enterCourt(work, complaint);
    await work.record('filing.insisted', work.subject, { partyIds, effect });
    const warning = warningOf(facts);
    const told = { effect, ...(warning ? { warning } : {}) };
    const gone = effectiveSettlements === 0 ? undefined : await this.goneWithSplit(work, complaint);
    if (gone) return { disputeId: gone.disputeId, complaintId: gone.id, ...told };
    if (effectiveSettlements > 0) await this.enterCourt(work, complaint);
    return { disputeId: work.id, complaintId: complaint.id, ...told };
  }

  private async enterCourt(work: DisputeWork, complaint: ComplaintEntity): Promise<void> {
    Object.assign(work.dispute, { nextReason: null, closedAt: null, closedWhy: null });
    await work.move(insisting(complaint, true), 'INSISTED');
  }

  /**
   * Where some claims were settled, the end of mediation has split the open ones off; they took the complaint along
   * and are before the court already, while what was agreed is performed here.
   */
  private async goneWithSplit(
    work: DisputeWork,
    complaint: ComplaintEntity,
  ): Promise<ComplaintEntity | undefined> {
    if ((await work.claims()).some(({ state }) => state === 'OPEN')) return undefined;
    return work.tx.findOne(ComplaintEntity, { splitFrom: complaint.id });
  }

  /** Who insists while papers are being corrected gets a decision on them as they are; the seven days run on (LA 7-8). */
  private async pressOn(work: DisputeWork, complaint: ComplaintEntity): Promise<ComplaintEntity> {
    const event = { type: 'INSIST' } as const;
    if (whyNot(complaintMachine, complaint, event)) return complaint;
    const pressed = this.complaints.advance(work, complaint, event);
    if (complaint.state === 'correcting')
      await work.record('complaint.correction-waived', subjectOf(complaint), {});
    return pressed;
  }
}
