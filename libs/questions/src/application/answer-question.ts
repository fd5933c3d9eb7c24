import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { noSuchQuestion } from '../domain/question.errors.js';
import { answersFor, questionRules } from '../domain/question.rules.js';
import { answerAt, QuestionEntity } from '../persistence/question.entity.js';
import { toldTo } from './ask-question.js';

export interface Answering {
  readonly questionId: string;
  readonly words: string;
}

/** Somebody in charge answers. Whoever is not, learns nothing of there being a question. */
@Injectable()
export class AnswerQuestion {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, { questionId, words }: Answering): Promise<{ questionId: string }> {
    const { tx } = work;
    const row = await tx.findOne(QuestionEntity, { id: questionId, disputeId: work.id });
    const standing = work.standings.find(({ code }) => row && answersFor(row.charge, [code]));
    if (!row || !standing) throw noSuchQuestion();
    work.require(questionRules.isStillOpen, { state: row.state });
    const { partyId, charge, version } = row;
    tx.update(
      QuestionEntity,
      { id: questionId, version },
      {
        state: 'ANSWERED',
        answer: this.cipher.encrypt(words, answerAt(questionId)),
        ...{ answeredAs: standing.code, answeredBy: work.actor.personId, answeredAt: tx.now },
        version: version + 1,
      },
    );
    const subject = { type: 'question', id: questionId };
    const fact = { questionId, partyId, charge };
    await work.record('question.answered', subject, fact, { visibility: toldTo(charge, partyId) });
    return { questionId };
  }
}

/** Somebody of the asker's side has opened the answer; not worth a line in the record. */
@Injectable()
export class NoteAnswerRead {
  async execute(work: DisputeWork, questionId: string): Promise<{ questionId: string }> {
    const { tx } = work;
    const row = await tx.findOne(QuestionEntity, { id: questionId, disputeId: work.id });
    if (!row || !work.standings.some(({ partyId }) => partyId === row.partyId)) throw noSuchQuestion();
    if (row.state === 'ANSWERED' && row.readAt === null)
      tx.update(
        QuestionEntity,
        { id: questionId, version: row.version },
        { readAt: tx.now, version: row.version + 1 },
      );
    return { questionId };
  }
}
