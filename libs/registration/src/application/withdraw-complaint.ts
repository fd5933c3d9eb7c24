import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { filingRules } from '../domain/complaint.rules.js';
import type { ClaimantDto } from '../http/registration.dto.js';
import { Complaints, subjectOf } from './complaints.js';
import { CourtLeaving } from './leave-court.js';

/** A claimant takes a complaint back before it is registered; with the last claimant it is over (CPL 13). */
@Injectable()
export class WithdrawComplaint {
  constructor(
    private readonly complaints: Complaints,
    private readonly court: CourtLeaving,
  ) {}

  async execute(work: DisputeWork, { partyId }: ClaimantDto): Promise<{ complaintId: string; left: number }> {
    const party = await work.actingFor(partyId, 'WAIVE');
    work.require(filingRules.claimantsFile, party);
    const complaint = await this.complaints.current(work);
    // The first of several claimants is refused like the last: after the court's decision nothing is taken back.
    this.complaints.requireStep(complaint, { type: 'WITHDRAW' });
    const byPartyIds = complaint.byPartyIds.filter((id) => id !== partyId);
    if (byPartyIds.length > 0) {
      this.complaints.save(work, complaint, { byPartyIds });
      return { complaintId: complaint.id, left: byPartyIds.length };
    }
    await this.over(work, 'PARTY', partyId);
    return { complaintId: complaint.id, left: 0 };
  }

  /** Also when the whole dispute is withdrawn, or the papers were never corrected. */
  async over(work: DisputeWork, how: string, onBehalfOf?: string): Promise<void> {
    const complaint = await this.complaints.current(work);
    const type = how === 'NOT_CORRECTED' ? 'LET_CORRECTIONS_LAPSE' : 'WITHDRAW';
    this.complaints.advance(work, complaint, { type }, { byPartyIds: [] });
    const options = onBehalfOf === undefined ? {} : { onBehalfOf };
    await work.record('complaint.withdrawn', subjectOf(complaint), { how }, options);
    await this.court.leave(work, 'COMPLAINT_WITHDRAWN');
  }
}
