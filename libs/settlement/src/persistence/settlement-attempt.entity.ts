import { Entity, Index } from 'typeorm';
import { code, flag, idColumn, instant, jsonDocument } from '#platform/database';

/** What this room heard about an attempt at mediation: whose it is, under which family, who is inside. */
@Entity('settlement_attempts')
@Index('ix_settlement_attempts_dispute', ['disputeId'])
export class SettlementAttemptEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @code(16) track!: string;
  /** Null until a body has accepted or a judge leads. */
  @code(16, { nullable: true }) bodyKind!: string | null;
  @idColumn({ nullable: true }) bodyId!: string | null;
  /** The body's organisation: its clerks seal and follow performance. */
  @idColumn({ nullable: true }) organisationId!: string | null;
  @jsonDocument() partyIds!: string[];
  /** A suspicion of sham is being looked into (TY 18). */
  @flag({ default: false }) resting!: boolean;
  @instant({ nullable: true }) endedAt!: Date | null;
}
