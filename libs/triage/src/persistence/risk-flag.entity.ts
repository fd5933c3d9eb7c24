import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, longText } from '#platform/database';

/** A sign that changes how a dispute is handled, from when it was raised until it was taken off. */
@Entity('risk_flags')
@Index('ix_risk_flags_dispute', ['disputeId'])
export class RiskFlagEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @code(24) flag!: string;
  @code(60) reasonCode!: string;
  /** In the officer's words; encrypted. */
  @longText({ nullable: true }) note!: string | null;
  @idColumn() raisedBy!: string;
  @instant() raisedAt!: Date;
  @code(60, { nullable: true }) clearReason!: string | null;
  @idColumn({ nullable: true }) clearedBy!: string | null;
  @instant({ nullable: true }) clearedAt!: Date | null;
  @counter() version!: number;
}
