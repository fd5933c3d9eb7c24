import { Entity, Index } from 'typeorm';
import { code, idColumn, instant, longText } from '#platform/database';

/**
 * What a party said to the mediator alone, or what the mediator wrote down of it (背靠背). Apart from everything else,
 * under a key of its own per attempt, readable by the mediator it was told to and, its own words, by the party.
 */
@Entity('caucus_notes')
@Index('ix_caucus_notes_dispute', ['disputeId', 'mediatorPersonId'])
@Index('ix_caucus_notes_kept', ['shreddedAt', 'shredAt'])
export class CaucusNoteEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  /** Set for what the mediator wrote of a caucus session. */
  @idColumn({ nullable: true }) sessionId!: string | null;
  /** The party it comes from. */
  @idColumn() partyId!: string;
  @code(8) writtenBy!: 'MEDIATOR' | 'PARTY';
  @idColumn() mediatorPersonId!: string;
  /** Encrypted under the key `caucus.<attempt>`. */
  @longText() words!: string;
  @instant() writtenAt!: Date;
  /** After this instant the key is destroyed; set once the attempt has ended. */
  @instant({ nullable: true }) shredAt!: Date | null;
  @instant({ nullable: true }) shreddedAt!: Date | null;
}
