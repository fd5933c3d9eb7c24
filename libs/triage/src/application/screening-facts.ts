import type { DisputeEntity, DisputeEvent, Track } from '#dispute';
import type { Reads } from '#platform/database';
import type { PoliciesOfCourt } from '#policies';
import { countGates } from '../domain/gates.js';
import { GateDecisionEntity } from '../persistence/gate-decision.entity.js';
import { RiskFlagEntity } from '../persistence/risk-flag.entity.js';

/** What commands and lists of allowed actions both need to know, read one way and put into the same events. */
export const gateDecisionsOf = (reads: Reads, disputeId: string): Promise<GateDecisionEntity[]> =>
  reads.find(GateDecisionEntity, { disputeId }, { orderBy: { ordinal: 'asc' } });

export const standingFlagsOf = (reads: Reads, disputeId: string): Promise<RiskFlagEntity[]> =>
  reads.find(RiskFlagEntity, { disputeId, clearedAt: null });

/** What a decision says of the one it puts right. */
export const correctionOf = (before: { readonly id: string } | undefined, reason: string | undefined) => ({
  correctionOf: before?.id ?? null,
  correctionReason: before ? (reason ?? null) : null,
});

/** Without a track the question is whether any could be chosen. */
export function completion(
  dispute: DisputeEntity,
  decisions: readonly GateDecisionEntity[],
  policies: PoliciesOfCourt,
  track?: Track,
): Extract<DisputeEvent, { type: 'COMPLETE_TRIAGE' }> {
  const tracks = track ? [track] : (['SELF', 'PRE_FILING', 'POST_FILING', 'IN_TRIAL'] as const);
  return {
    type: 'COMPLETE_TRIAGE',
    ...countGates(decisions),
    laneSet: dispute.lane !== null,
    trackOn: tracks.some((name) => policies.value(`track.${name}`)),
  };
}

export const unsuitability = (
  decisions: readonly GateDecisionEntity[],
): Extract<DisputeEvent, { type: 'FIND_UNSUITABLE' }> => ({
  type: 'FIND_UNSUITABLE',
  gatesStopped: countGates(decisions).gatesStopped,
});

export const correctionNotice = (
  dispute: DisputeEntity,
): Extract<DisputeEvent, { type: 'NOTICE_CORRECTION' }> => ({
  type: 'NOTICE_CORRECTION',
  noticesGiven: dispute.noticesGiven,
});
