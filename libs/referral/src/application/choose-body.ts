import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { RosterReader } from '#roster';
import { noSuchBody, nothingToPlace } from '../domain/referral.errors.js';
import { placementRules } from '../domain/referral.rules.js';
import { BodyChoiceEntity } from '../persistence/body-choice.entity.js';
import { BodyNeeds, requireSuitable } from './body-needs.js';
import { placementFacts } from './placement-facts.js';

/** A party says which body it would like. When all say the same, the court follows (ZT 10). */
@Injectable()
export class ChooseBody {
  constructor(
    private readonly roster: RosterReader,
    private readonly needs: BodyNeeds,
  ) {}

  async execute(
    work: DisputeWork,
    choice: { readonly partyId: string; readonly bodyId: string },
  ): Promise<{ joint: boolean }> {
    const { partyId, bodyId } = choice;
    await work.actingFor(partyId, 'PROCEDURE');
    const facts = await placementFacts(work.tx, work.id);
    if (!facts.placement?.partyIds.includes(partyId)) throw nothingToPlace();
    work.require(placementRules.nobodyIsConsidering, {
      hopsLeft: facts.hopsLeft,
      living: facts.living.length,
    });
    const body = await this.roster.body(work.tx, bodyId);
    if (!body) throw noSuchBody();
    requireSuitable(body, await this.needs.of(work.tx, work.dispute, facts));
    const attemptId = facts.placement.id;
    await this.keep(work, { attemptId, partyId, bodyId });
    await work.record(
      'referral.body-chosen',
      { type: 'attempt', id: attemptId },
      { attemptId, partyId, bodyId },
      { onBehalfOf: partyId },
    );
    const { jointChoice } = await placementFacts(work.tx, work.id);
    return { joint: jointChoice === bodyId };
  }

  private async keep(
    { tx, id: disputeId }: DisputeWork,
    choice: { attemptId: string; partyId: string; bodyId: string },
  ): Promise<void> {
    const { attemptId, partyId, bodyId } = choice;
    const earlier = await tx.findOne(BodyChoiceEntity, { attemptId, partyId });
    if (earlier) {
      const changes = { bodyId, chosenAt: tx.now, version: earlier.version + 1 };
      tx.update(BodyChoiceEntity, { id: earlier.id, version: earlier.version }, changes);
      return;
    }
    tx.insert(
      BodyChoiceEntity,
      Object.assign(new BodyChoiceEntity(), {
        id: newId(),
        disputeId,
        ...choice,
        chosenAt: tx.now,
        version: 1,
      }),
    );
  }
}
