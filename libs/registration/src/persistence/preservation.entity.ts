import { Entity, Index } from 'typeorm';
import { idColumn, instant } from '#platform/database';

/** A preservation measure taken before suit: it lapses thirty days later unless suit is brought (CPL 104). */
@Entity('preservations')
@Index('ix_preservations_dispute', ['disputeId'])
export class PreservationEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @instant() takenAt!: Date;
  @idColumn() notedBy!: string;
  @instant() notedAt!: Date;
}
