import { Entity, Index } from 'typeorm';
import { code, counter, flag, idColumn, instant, jsonDocument, longText } from '#platform/database';

export type SettlementForm = 'WRITTEN' | 'ORAL';

/** One agreement of some parties on some claims, in its present draft. */
@Entity('settlements')
@Index('ix_settlements_dispute', ['disputeId', 'ordinal'])
export class SettlementEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  @counter() ordinal!: number;
  @code(8) form!: SettlementForm;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  /** Raised by every revision; acts count for the draft they were made on. */
  @counter() draft!: number;
  @jsonDocument() claimIds!: string[];
  /** Everybody who is to be bound. */
  @jsonDocument() partyIds!: string[];
  /** The agreement in force that this one is to take the place of. */
  @idColumn({ nullable: true }) replaces!: string | null;
  /** Family of mediation as of the draft; decides when the agreement takes effect. */
  @code(16) bodyKind!: string;
  /** Steps that family's rule asks for, kept with the agreement so that its moment can be explained later. */
  @jsonDocument() effectNeeds!: string[];
  @code(40) effectBasis!: string;
  /** Main facts and issues (TY 24); encrypted. */
  @longText({ nullable: true }) mainFacts!: string | null;
  /** SHA-256 of the canonical agreement, frozen when it is opened for signature. */
  @code(64, { nullable: true }) digest!: string | null;
  /** A matter of status or family: signed by hand and in person (ESL 3; CPL 65). */
  @flag() statusMatter!: boolean;
  /** A suspicion of sham is being looked into in its attempt (TY 18). */
  @flag({ default: false }) resting!: boolean;
  @code(24, { nullable: true }) notConfirmableWhy!: string | null;
  @instant({ nullable: true }) effectiveAt!: Date | null;
  @code(40, { nullable: true }) voidReason!: string | null;
  @idColumn() draftedBy!: string;
  @instant() draftedAt!: Date;
}
