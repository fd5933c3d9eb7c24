import { Entity, Index } from 'typeorm';
import { code, flag, idColumn, instant, jsonDocument } from '#platform/database';

/** What this room heard about an agreement: who is bound since when, and who took part in making it. */
@Entity('confirmable_agreements')
@Index('ix_confirmable_agreements_dispute', ['disputeId'])
export class ConfirmableAgreementEntity {
  @idColumn({ primary: true }) settlementId!: string;
  @idColumn() disputeId!: string;
  @jsonDocument() partyIds!: string[];
  @jsonDocument() claimIds!: string[];
  @code(16) bodyKind!: string;
  @flag() confirmable!: boolean;
  @flag() inForce!: boolean;
  @instant({ nullable: true }) effectiveAt!: Date | null;
  @flag() windowLapsed!: boolean;
  /** The court that entrusted the mediation; null where the body acted by itself. */
  @idColumn({ nullable: true }) invitingCourtId!: string | null;
  /** Persons who mediated or drafted: none of them may judge it (CPL 47; TY 16). */
  @jsonDocument() barredPersonIds!: string[];
}

/** A living sign that the dispute may be a sham; while there is one, nothing is confirmed (ZT 23). */
@Entity('confirmation_doubts')
@Index('ix_confirmation_doubts_dispute', ['disputeId'])
export class ConfirmationDoubtEntity {
  @idColumn({ primary: true }) flagId!: string;
  @idColumn() disputeId!: string;
}
