import { Injectable } from '@nestjs/common';
import { AccessReader } from '#access';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import type { EventVisibility } from '#platform/database';
import { chargeOf, questionRules, type Charge } from '../domain/question.rules.js';
import type { AskQuestionDto } from '../http/question.dto.js';
import { QuestionEntity, wordsAt } from '../persistence/question.entity.js';

/**
 * Who may see on the timeline that something was asked: at the table the asker's side and the mediator; at a desk the
 * desk alone, for it may be about the mediator. The asker reads it among the questions.
 */
export const toldTo = (charge: Charge, partyId: string): EventVisibility =>
  charge === 'TABLE' ? `side:${partyId}` : 'staff';

/** A party, or who helps it, asks those who are in charge now. */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly access: AccessReader,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(
    work: DisputeWork,
    { partyId, words }: AskQuestionDto,
  ): Promise<{ questionId: string; charge: Charge }> {
    const { tx, dispute } = work;
    const ownParty = work.standings.some((standing) => standing.partyId === partyId);
    work.require(questionRules.isOnesOwn, { ownParty });
    const open = await tx.find(QuestionEntity, { disputeId: work.id, partyId, state: 'OPEN' });
    work.require(questionRules.notTooManyAtOnce, { open: open.length });
    const grants = await this.access.grantsOf(tx, work.id);
    const mediated = grants.some(({ standing }) => standing === 'MEDIATOR');
    const charge = chargeOf({ phase: dispute.state, track: dispute.track, mediated });
    const questionId = newId();
    tx.insert(QuestionEntity, {
      ...{ id: questionId, disputeId: work.id, partyId, charge, state: 'OPEN' },
      askedBy: work.actor.personId,
      words: this.cipher.encrypt(words, wordsAt(questionId)),
      ...{ answer: null, answeredAs: null, answeredBy: null, answeredAt: null, readAt: null },
      ...{ askedAt: tx.now, version: 1 },
    });
    await work.record(
      'question.asked',
      { type: 'question', id: questionId },
      { questionId, partyId, charge },
      { onBehalfOf: partyId, visibility: toldTo(charge, partyId) },
    );
    return { questionId, charge };
  }
}
