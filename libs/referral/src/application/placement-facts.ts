import type { Reads } from '#platform/database';
import { jointChoice } from '../domain/joint-choice.js';
import { LIVING, TRIED, type ReferralEvent } from '../domain/referral.machine.js';
import { BodyChoiceEntity } from '../persistence/body-choice.entity.js';
import { PlacementEntity } from '../persistence/placement.entity.js';
import { ReferralEntity } from '../persistence/referral.entity.js';

/** What is known about placing one dispute: the attempt that seeks a body, its offers, what the parties would like. */
export interface PlacementFacts {
  readonly placement?: PlacementEntity;
  readonly referrals: readonly ReferralEntity[];
  readonly living: readonly ReferralEntity[];
  readonly tried: readonly string[];
  readonly hopsLeft: number;
  readonly jointChoice?: string;
}

/** Facts of the attempt that lives; without one, of the offers of earlier attempts. */
export async function placementFacts(reads: Reads, disputeId: string): Promise<PlacementFacts> {
  const [placements, referrals] = await reads.together<[PlacementEntity, ReferralEntity]>([
    { entity: PlacementEntity, where: { disputeId, live: true } },
    { entity: ReferralEntity, where: { disputeId }, options: { orderBy: { offeredAt: 'asc' } } },
  ]);
  const [placement] = placements;
  const offers = referrals.filter(({ attemptId }) => attemptId === placement?.id);
  const tried = offers.filter(({ state }) => TRIED.includes(state)).map(({ bodyId }) => bodyId);
  const joint = placement ? await jointlyChosen(reads, placement, tried) : undefined;
  return {
    ...(placement ? { placement } : {}),
    referrals,
    living: referrals.filter(({ state }) => LIVING.includes(state)),
    tried,
    hopsLeft: placement ? placement.hopsGranted - placement.hopsUsed : 0,
    ...(joint === undefined ? {} : { jointChoice: joint }),
  };
}

async function jointlyChosen(
  reads: Reads,
  placement: PlacementEntity,
  tried: readonly string[],
): Promise<string | undefined> {
  const choices = await reads.find(BodyChoiceEntity, { attemptId: placement.id });
  return jointChoice(placement.partyIds, choices, tried);
}

/** The same event for the use case and for the list of what can be done; without a body, any suitable one. */
export function offerEvent(
  facts: PlacementFacts,
  phase: string,
  offer: { readonly bodyId?: string; readonly chosenBy?: 'OFFICER' | 'PARTIES' } = {},
): Extract<ReferralEvent, { type: 'OFFER' }> {
  return {
    type: 'OFFER',
    bodyId: offer.bodyId ?? facts.jointChoice ?? '',
    chosenBy: offer.chosenBy ?? 'OFFICER',
    phase,
    attemptLives: facts.placement !== undefined,
    living: facts.living.filter(({ attemptId }) => attemptId === facts.placement?.id).length,
    hopsLeft: facts.hopsLeft,
    tried: facts.tried,
    ...(facts.jointChoice === undefined ? {} : { jointChoice: facts.jointChoice }),
  };
}
