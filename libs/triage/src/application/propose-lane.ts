import type { DisputeEntity, MandateEntity, PartyEntity } from '#dispute';
import { amountPoints, type PoliciesOfCourt } from '#policies';
import { reasons } from '#reasons';
import { laneOf, laneScore, type LaneProposal } from '../domain/lane-score.js';

/** What the platform knows of a matter. */
interface KnownOfMatter {
  readonly dispute: DisputeEntity;
  readonly parties: readonly PartyEntity[];
  readonly mandates: readonly MandateEntity[];
  readonly flags: readonly string[];
}

/** Puts what the platform knows of a matter into points and proposes a lane; points and bounds are the court's data. */
export function proposeLane(
  policies: PoliciesOfCourt,
  { dispute, parties, mandates, flags }: KnownOfMatter,
): LaneProposal {
  const respondents = parties.filter(({ role }) => role === 'RESPONDENT').map(({ id }) => id);
  const counsel = mandates.some(
    ({ kind, partyId, endedAt }) => kind === 'AGENT' && endedAt === null && respondents.includes(partyId),
  );
  const facts = {
    parties: parties.length,
    amountPoints: amountPoints(dispute.amountFen ?? 0, policies.value('triage.amountBands')),
    foreignElement: flags.includes('OVERSEAS'),
    opposingCounsel: counsel,
  };
  const score = laneScore(facts, policies.value('triage.points'));
  return { score, lane: laneOf(score, reasons().of('lane')) ?? 'ORDINARY' };
}
