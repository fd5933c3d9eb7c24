import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, text } from '#platform/database';
import type { StandingCode } from '../domain/standing.js';

/** What makes a dispute visible to a person or an organisation that does not belong to its court. */
@Entity('dispute_grants')
@Index('ix_dispute_grants_dispute', ['disputeId'])
@Index('ix_dispute_grants_person', ['personId', 'disputeId'])
@Index('ix_dispute_grants_organisation', ['organisationId', 'disputeId'])
export class DisputeGrantRow {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn({ nullable: true }) personId!: string | null;
  @idColumn({ nullable: true }) organisationId!: string | null;
  @code(32) standing!: StandingCode;
  @idColumn({ nullable: true }) partyId!: string | null;
  @instant() validFrom!: Date;
  @instant({ nullable: true }) validUntil!: Date | null;
  @instant({ nullable: true }) revokedAt!: Date | null;
  /** What the grant follows from, e.g. `referral:<id>`; it is revoked by it. */
  @text(120) source!: string;
}

/** A code read out over the phone or printed on a notice: opens one dispute for one person of one party. */
@Entity('join_codes')
@Index('ux_join_codes_code_hash', ['codeHash'], { unique: true })
@Index('ix_join_codes_dispute', ['disputeId', 'partyId'])
export class JoinCodeRow {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() partyId!: string;
  @idColumn() personId!: string;
  @code(64) codeHash!: string;
  @instant() createdAt!: Date;
  @idColumn() createdBy!: string;
  @instant() expiresAt!: Date;
  /** Wrong last digits of the phone. */
  @counter() attempts!: number;
  @instant({ nullable: true }) revokedAt!: Date | null;
}
