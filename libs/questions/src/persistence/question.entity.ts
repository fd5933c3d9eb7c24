import { Entity, Index } from 'typeorm';
import { sealedColumn } from '#platform/crypto';
import { code, counter, idColumn, instant, longText } from '#platform/database';
import type { Charge, QuestionState } from '../domain/question.rules.js';

/** What a party asked, and what those in charge answered. */
@Entity('questions')
@Index('ix_questions_dispute', ['disputeId', 'id'])
export class QuestionEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() partyId!: string;
  @idColumn() askedBy!: string;
  @code(8) charge!: Charge;
  @code(12) state!: QuestionState;
  /** Encrypted. */
  @longText() words!: string;
  /** Encrypted. */
  @longText({ nullable: true }) answer!: string | null;
  /** In which standing it was answered; people are told the office, not the name. */
  @code(32, { nullable: true }) answeredAs!: string | null;
  @idColumn({ nullable: true }) answeredBy!: string | null;
  @instant() askedAt!: Date;
  @instant({ nullable: true }) answeredAt!: Date | null;
  /** When somebody of the asker's side opened the answer. */
  @instant({ nullable: true }) readAt!: Date | null;
  @counter() version!: number;
}

export const wordsAt = sealedColumn('questions', 'words');
export const answerAt = sealedColumn('questions', 'answer');
