import { Entity, Index } from 'typeorm';
import { idColumn, instant } from '#platform/database';

/** One applicant has withdrawn; when every applicant has, the dispute closes (TY 26). */
@Entity('withdrawals')
@Index('ix_withdrawals_dispute', ['disputeId'])
export class WithdrawalEntity {
  @idColumn({ primary: true }) partyId!: string;
  @idColumn() disputeId!: string;
  @instant() at!: Date;
}
