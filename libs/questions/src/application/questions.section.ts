import { Injectable } from '@nestjs/common';
import { DeadlineReader } from '#deadlines';
import { DisputeSources, type DisputeView, type SectionSource } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { answersFor, type Charge, type QuestionState } from '../domain/question.rules.js';
import { answerAt, QuestionEntity, wordsAt } from '../persistence/question.entity.js';

export interface ToldQuestion {
  readonly id: string;
  readonly partyId: string;
  /** Who answers: a desk of the court, the mediation table, or the judge's side. */
  readonly charge: Charge;
  readonly state: QuestionState;
  readonly words: string;
  readonly askedAt: Date;
  /** An answer is due by then; null once there is one. */
  readonly answerDueAt: string | null;
  readonly answer: string | null;
  /** Standing of who answered. */
  readonly answeredAs: string | null;
  readonly answeredAt: Date | null;
  readonly readAt: Date | null;
}

export interface ToldQuestions {
  readonly items: readonly ToldQuestion[];
  /** Answers the asker's side has not opened yet. */
  readonly unread: number;
}

/** The part `questions`: for the asker's side, and for those in charge of answering. */
@Injectable()
export class QuestionsSection implements SectionSource {
  readonly section = 'questions';

  constructor(
    sources: DisputeSources,
    private readonly clocks: DeadlineReader,
    private readonly cipher: FieldCipher,
  ) {
    sources.addSection(this);
  }

  async read(view: DisputeView): Promise<ToldQuestions> {
    const { reads, dispute } = view;
    const rows = await reads.find(QuestionEntity, { disputeId: dispute.id }, { orderBy: { id: 'asc' } });
    const seen = rows.filter((row) => isAsker(view, row) || isInCharge(view, row));
    const clocks = seen.some(({ state }) => state === 'OPEN')
      ? await this.clocks.ofStream(dispute.id, reads)
      : [];
    const dueOf = (id: string): string | null =>
      clocks
        .find(({ subjectId, status }) => subjectId === id && status === 'running')
        ?.dueAt?.toISOString() ?? null;
    const unread = seen.filter((row) => isAsker(view, row) && row.answeredAt !== null && row.readAt === null);
    return { items: seen.map((row) => this.told(row, dueOf(row.id))), unread: unread.length };
  }

  private told(row: QuestionEntity, answerDueAt: string | null): ToldQuestion {
    const { id, partyId, charge, state, askedAt, answeredAs, answeredAt, readAt } = row;
    return {
      ...{ id, partyId, charge, state, askedAt, answerDueAt, answeredAs, answeredAt, readAt },
      words: this.cipher.decrypt(row.words, wordsAt(id)),
      answer: row.answer === null ? null : this.cipher.decrypt(row.answer, answerAt(id)),
    };
  }
}

const isAsker = ({ standings }: DisputeView, row: QuestionEntity): boolean =>
  standings.some(({ partyId }) => partyId === row.partyId);

/** What lapsed is the asker's alone. */
export const isInCharge = ({ standings }: DisputeView, { charge, state }: QuestionEntity): boolean =>
  state !== 'LAPSED' &&
  answersFor(
    charge,
    standings.map(({ code }) => code),
  );
