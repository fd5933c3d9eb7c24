import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, jsonDocument, longText } from '#platform/database';

/** Facts nobody disputes, in writing, without concessions; may be used later (ZT 18, 22). */
@Entity('undisputed_facts')
@Index('ix_undisputed_facts_dispute', ['disputeId'])
export class UndisputedFactsEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  /** A JSON list of sentences; encrypted. */
  @longText() facts!: string;
  /** SHA-256 of the list as it is signed. */
  @code(64) digest!: string;
  @code(12) state!: 'proposed' | 'completed';
  /** Those who have to sign: everyone inside when it was proposed. */
  @jsonDocument() partyIds!: string[];
  @jsonDocument() signedBy!: string[];
  @instant() proposedAt!: Date;
  @instant({ nullable: true }) completedAt!: Date | null;
  @counter() version!: number;
}

/** A fact of conduct for the court: what happened, never why it was meant (ZT 21). */
@Entity('conduct_notes')
@Index('ix_conduct_notes_dispute', ['disputeId'])
export class ConductNoteEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  @idColumn() partyId!: string;
  @code(40) code!: string;
  /** Encrypted. */
  @longText({ nullable: true }) note!: string | null;
  @instant() notedAt!: Date;
}
