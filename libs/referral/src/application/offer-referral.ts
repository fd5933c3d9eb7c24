import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { advance, begin, newId } from '#kernel';
import { RosterReader, type BodyFacts } from '#roster';
import { noSuchBody, nothingToPlace } from '../domain/referral.errors.js';
import { referralMachine } from '../domain/referral.machine.js';
import { ReferralEntity } from '../persistence/referral.entity.js';
import { BodyNeeds, requireSuitable } from './body-needs.js';
import { offerEvent, placementFacts, type PlacementFacts } from './placement-facts.js';
import { ReferralStore } from './referral-store.js';

export interface Offer {
  readonly bodyId: string;
  readonly reasonCode: string;
  readonly chosenBy: 'OFFICER' | 'PARTIES';
  readonly note?: string;
}

/** Offers the dispute to one body (TY 11; ZT 10); the body sees it from here and has three working days (ZT 12). */
@Injectable()
export class OfferReferral {
  constructor(
    private readonly roster: RosterReader,
    private readonly referrals: ReferralStore,
    private readonly needs: BodyNeeds,
  ) {}

  async execute(work: DisputeWork, offer: Offer): Promise<{ referralId: string; hop: number }> {
    const facts = await placementFacts(work.tx, work.id);
    const event = offerEvent(facts, work.dispute.state, offer);
    const { next } = advance(referralMachine, begin(referralMachine).next, event);
    const body = await this.roster.body(work.tx, offer.bodyId);
    if (!body) throw noSuchBody();
    requireSuitable(body, await this.needs.of(work.tx, work.dispute, facts));
    const row = this.rowOf(work, facts, body, offer);
    this.referrals.add(work, Object.assign(row, next), offer.note);
    await work.record('referral.offered', { type: 'referral', id: row.id }, offered(row));
    return { referralId: row.id, hop: row.hop };
  }

  private rowOf(work: DisputeWork, facts: PlacementFacts, body: BodyFacts, offer: Offer): ReferralEntity {
    if (!facts.placement) throw nothingToPlace();
    const attemptId = facts.placement.id;
    return Object.assign(new ReferralEntity(), {
      id: newId(),
      disputeId: work.id,
      attemptId,
      bodyId: body.id,
      organisationId: body.organisationId,
      hop: facts.referrals.filter((row) => row.attemptId === attemptId).length + 1,
      chosenBy: offer.chosenBy,
      reasonCode: offer.reasonCode,
      version: 1,
      offeredAt: work.tx.now,
      acceptedAt: null,
      acceptedHow: null,
      endedAt: null,
      endedWhy: null,
      endedNote: null,
    });
  }
}

const offered = ({ id, attemptId, bodyId, organisationId, hop }: ReferralEntity) => ({
  referralId: id,
  attemptId,
  bodyId,
  organisationId,
  hop,
});
