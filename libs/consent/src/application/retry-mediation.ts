import { Injectable } from '@nestjs/common';
import { PoliciesInForce, type DisputeWork } from '#dispute';
import { consentRules } from '../domain/consent.rules.js';
import { trackForRetry } from '../domain/retry-track.js';
import type { RetryMediationDto } from '../http/consent.dto.js';
import { RoundOpening } from './open-round.js';

/** Mediation is tried (again): everyone is asked anew, with the text of today. The complaint stays where it is. */
@Injectable()
export class RetryMediation {
  constructor(
    private readonly opening: RoundOpening,
    private readonly policies: PoliciesInForce,
  ) {}

  async execute(work: DisputeWork, { partyId }: RetryMediationDto): Promise<{ track: string }> {
    const { dispute } = work;
    const party = partyId === undefined ? undefined : await work.actingFor(partyId, 'PROCEDURE');
    work.require(consentRules.claimantOrOfficer, {
      byClaimant: party?.role === 'APPLICANT',
      byStaff: work.actor.kind !== 'party',
    });
    work.require(consentRules.trackIsKnown, dispute);
    const policies = await this.policies.at(work.tx, dispute);
    const track = trackForRetry(dispute.track ?? 'SELF', dispute.complaintState, (name) =>
      policies.value(`track.${name}`),
    );
    await work.move({ type: 'TRY_MEDIATION' });
    Object.assign(dispute, { track, nextReason: null, mediatorCleared: false });
    await this.opening.open(work);
    return { track };
  }
}
