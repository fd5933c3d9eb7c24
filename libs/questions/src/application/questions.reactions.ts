import { Injectable } from '@nestjs/common';
import { DisputeStore, type DisputeWork } from '#dispute';
import { QuestionEntity } from '../persistence/question.entity.js';
import { toldTo } from './ask-question.js';

/** What was asked at the table ends with the table: it is not handed to a desk it was not meant for. */
@Injectable()
export class QuestionsReactions {
  constructor(disputes: DisputeStore) {
    disputes.on('attempt.ended', (work) => this.lapse(work));
  }

  private async lapse(work: DisputeWork): Promise<void> {
    const where = { disputeId: work.id, charge: 'TABLE', state: 'OPEN' } as const;
    for (const row of await work.tx.find(QuestionEntity, where)) {
      const { id, version, partyId, charge } = row;
      work.tx.update(QuestionEntity, { id, version }, { state: 'LAPSED', version: version + 1 });
      const fact = { questionId: id, partyId, charge };
      const visibility = toldTo(charge, partyId);
      await work.record('question.lapsed', { type: 'question', id }, fact, { visibility });
    }
  }
}
