import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { nothingToPlace } from '../domain/referral.errors.js';
import { placementRules } from '../domain/referral.rules.js';
import type { PlacementEntity } from '../persistence/placement.entity.js';
import { placementFacts } from './placement-facts.js';
import { usePlacement } from './referral-store.js';

/** A court leader lets more bodies be asked after the offers are used up. */
@Injectable()
export class GrantHops {
  async execute(work: DisputeWork, granted: { readonly hops: number }): Promise<{ hopsLeft: number }> {
    const placement = await usedUp(work);
    usePlacement(work, placement, { hopsGranted: placement.hopsUsed + granted.hops });
    await work.record(
      'referral.hops-granted',
      { type: 'attempt', id: placement.id },
      { attemptId: placement.id, hops: granted.hops },
      { visibility: 'staff' },
    );
    return { hopsLeft: granted.hops };
  }
}

/** Nobody takes the matter: the court stops asking, the attempt ends and every other way is open. */
@Injectable()
export class GiveUpPlacing {
  async execute(work: DisputeWork): Promise<object> {
    const { id: attemptId } = await usedUp(work);
    await work.record('referral.given-up', { type: 'attempt', id: attemptId }, { attemptId });
    return {};
  }
}

async function usedUp(work: DisputeWork): Promise<PlacementEntity> {
  const { placement, hopsLeft, living } = await placementFacts(work.tx, work.id);
  if (!placement) throw nothingToPlace();
  const facts = { hopsLeft, living: living.length };
  work.require(placementRules.offersAreUsedUp, facts);
  work.require(placementRules.nobodyIsConsidering, facts);
  return placement;
}
