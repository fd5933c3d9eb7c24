import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, jsonDocument } from '#platform/database';

/** One party's turn to write into the joint room of a session at separate times. Its words are messages there. */
@Entity('written_turns')
@Index('ix_written_turns_room', ['roomId'])
@Index('ix_written_turns_due', ['state', 'endsAt'])
@Index('ix_written_turns_dispute', ['disputeId', 'state'])
export class WrittenTurnEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() roomId!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  @idColumn() placeId!: string;
  @idColumn() partyId!: string;
  /** The mediator who gave it. */
  @idColumn() givenBy!: string;
  /** The message with what the mediator asks; null where nothing is asked. */
  @idColumn({ nullable: true }) questionId!: string | null;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @instant() givenAt!: Date;
  /** At this very instant it is over. */
  @instant() endsAt!: Date;
  /** When it was taken, lapsed, or ended otherwise. */
  @instant({ nullable: true }) settledAt!: Date | null;
}
