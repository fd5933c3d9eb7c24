import { Entity, Index } from 'typeorm';
import { code, idColumn } from '#platform/database';

/** A risk flag that stands on a dispute. */
@Entity('desk_flags')
@Index('ix_desk_flags_dispute', ['disputeId'])
export class DeskFlagEntity {
  @code(24, { primary: true }) flag!: string;
  @idColumn({ primary: true }) disputeId!: string;
}

/**
 * A word a dispute is found by: a keyed hash of court and word, the key outside the database. Without the key it
 * tells nothing; the same word of two courts has two hashes.
 */
@Entity('desk_words')
@Index('ix_desk_words_dispute', ['disputeId'])
export class DeskWordEntity {
  @code(24, { primary: true }) word!: string;
  @idColumn({ primary: true }) disputeId!: string;
}
