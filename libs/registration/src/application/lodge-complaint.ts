import { Injectable } from '@nestjs/common';
import { CauseCatalogue } from '#causes';
import type { DisputeWork } from '#dispute';
import { filingRules } from '../domain/complaint.rules.js';
import type { ClaimantDto } from '../http/registration.dto.js';
import { Complaints, isLive, latestComplaint } from './complaints.js';

/** A claimant hands a complaint in, in whatever phase the dispute is; mediation may go on beside it. */
@Injectable()
export class LodgeComplaint {
  constructor(private readonly complaints: Complaints) {}

  async execute(work: DisputeWork, { partyId }: ClaimantDto): Promise<{ complaintId: string }> {
    const party = await work.actingFor(partyId, 'PROCEDURE');
    work.require(filingRules.claimantsFile, party);
    work.require(filingRules.wasSubmitted, { phase: work.dispute.state });
    const { id } = await this.complaints.lodge(work, [partyId], work.tx.now);
    return { complaintId: id };
  }
}

/** After mediation could not be or has ended, a claimant goes to the court; the complaint is lodged if none waits. */
@Injectable()
export class FileSuit {
  constructor(
    private readonly complaints: Complaints,
    private readonly causes: CauseCatalogue,
  ) {}

  async execute(
    work: DisputeWork,
    { partyId }: ClaimantDto,
  ): Promise<{ complaintId: string; warning?: 'LDMA5' }> {
    const party = await work.actingFor(partyId, 'PROCEDURE');
    work.require(filingRules.claimantsFile, party);
    work.requireMove({ type: 'GO_TO_COURT' });
    const before = await latestComplaint(work.tx, work.id);
    const complaint =
      before && isLive(before) ? before : await this.complaints.lodge(work, [partyId], work.tx.now);
    work.dispute.nextReason = null;
    await work.move({ type: 'GO_TO_COURT' }, 'FILED');
    // Told, never a reason to refuse: most labour matters need arbitration first (LDMA 5).
    const { causeVersion, causeCode } = work.dispute;
    const cause = this.causes.find(causeVersion, causeCode);
    const warned = cause !== undefined && this.causes.needsLabourArbitration(cause);
    return { complaintId: complaint.id, ...(warned ? { warning: 'LDMA5' } : {}) };
  }
}
