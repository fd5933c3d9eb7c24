import { Entity, Index } from 'typeorm';
import { code, idColumn, instant, longText } from '#platform/database';

/** Where a person was told to go instead, and why: a matter never ends with a bare no. */
@Entity('directions')
@Index('ix_directions_dispute', ['disputeId'])
export class DirectionEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  /** `REDIRECTED`: another way is the right one. `RETURNED`: papers go back. */
  @code(16) kind!: 'REDIRECTED' | 'RETURNED';
  @code(60) target!: string;
  @code(60) reasonCode!: string;
  /** In the officer's words, meant for the person; encrypted. */
  @longText() note!: string;
  @idColumn() givenBy!: string;
  @instant() givenAt!: Date;
}
