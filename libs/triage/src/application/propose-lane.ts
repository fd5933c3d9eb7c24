import { Injectable } from '@nestjs/common';
import type { DisputeEntity, MandateEntity, PartyEntity } from '#dispute';
import { amountPoints, CourtPolicies } from '#policies';
import { reasons } from '#reasons';
import { laneOf, laneScore, type LaneProposal } from '../domain/lane-score.js';

/** Puts what the platform knows of a matter into points and proposes a lane; the bounds are the court's data. */
@Injectable()
export class LaneProposer {
  constructor(private readonly policies: CourtPolicies) {}

  propose(
    dispute: DisputeEntity,
    parties: readonly PartyEntity[],
    mandates: readonly MandateEntity[],
    flags: readonly string[],
  ): LaneProposal {
    const respondents = parties.filter(({ role }) => role === 'RESPONDENT').map(({ id }) => id);
    const counsel = mandates.some(
      ({ kind, partyId, endedAt }) => kind === 'AGENT' && endedAt === null && respondents.includes(partyId),
    );
    const facts = {
      parties: parties.length,
      amountPoints: amountPoints(dispute.amountFen ?? 0, this.policies.value('triage.amountBands')),
      foreignElement: flags.includes('OVERSEAS'),
      opposingCounsel: counsel,
    };
    const score = laneScore(facts, this.policies.value('triage.points'));
    return { score, lane: laneOf(score, reasons().of('lane')) ?? 'ORDINARY' };
  }
}
