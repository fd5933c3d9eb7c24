import { Injectable } from '@nestjs/common';
import { FINAL_PHASES, type DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { ratingRules } from '../domain/rating.rules.js';
import type { RateDto } from '../http/rating.dto.js';
import { RatingEntity, wordsAt } from '../persistence/rating.entity.js';

/** Somebody says how it was, once. The record holds that it was said, never what. */
@Injectable()
export class RateDispute {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, input: RateDto): Promise<{ rated: true }> {
    const { tx, dispute, actor } = work;
    const { partyId, attitude, efficiency, resolution, pressed, words } = input;
    const ownParty = work.standings.some((standing) => standing.partyId === partyId);
    work.require(ratingRules.isOnesOwn, { ownParty });
    work.require(ratingRules.isOver, { final: FINAL_PHASES.includes(dispute.state) });
    const before = await tx.findOne(RatingEntity, { disputeId: work.id, personId: actor.personId });
    work.require(ratingRules.onlyOnce, { rated: before !== undefined });
    const id = newId();
    tx.insert(RatingEntity, {
      ...{ id, disputeId: work.id, partyId, personId: actor.personId },
      ...{ courtId: dispute.courtId, courtPath: dispute.courtPath },
      ...{ attitude, efficiency, resolution, pressed, ratedAt: tx.now },
      words: words === undefined ? null : this.cipher.encrypt(words, wordsAt(id)),
    });
    await work.record('feedback.given', work.subject, {}, { visibility: 'staff' });
    return { rated: true };
  }
}
