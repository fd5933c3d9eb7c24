import { Entity, Index } from 'typeorm';
import { idColumn } from '#platform/database';

/** Term × party × claim of an agreement in force: who is bound by what, in which claim. */
@Entity('settlement_bindings')
@Index('ix_settlement_bindings_dispute', ['disputeId', 'partyId'])
@Index('ix_settlement_bindings_settlement', ['settlementId'])
export class SettlementBindingEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() settlementId!: string;
  @idColumn() termId!: string;
  @idColumn() partyId!: string;
  @idColumn() claimId!: string;
}
