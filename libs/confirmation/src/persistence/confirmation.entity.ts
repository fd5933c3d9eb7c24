import { Entity, Index } from 'typeorm';
import { code, counter, flag, idColumn, instant, jsonDocument, longText } from '#platform/database';

/** One joint application for confirmation of one agreement. */
@Entity('confirmations')
@Index('ix_confirmations_dispute', ['disputeId'])
@Index('ix_confirmations_settlement', ['settlementId'])
export class ConfirmationEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() settlementId!: string;
  @idColumn() courtId!: string;
  /** Why this court, where no court had invited the mediation (CPL 205(2)). */
  @code(24, { nullable: true }) ground!: string | null;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  /** Parties who have said that they apply. */
  @jsonDocument() joined!: string[];
  @instant() begunAt!: Date;
  @instant({ nullable: true }) appliedAt!: Date | null;
  @idColumn({ nullable: true }) judgeId!: string | null;
  @flag() extended!: boolean;
  /** What the court asked for; encrypted. */
  @longText({ nullable: true }) askedFor!: string | null;
  /** What a party answered; encrypted. */
  @longText({ nullable: true }) answered!: string | null;
  @code(40, { nullable: true }) groundCode!: string | null;
  /** The judge's words beside the ground; encrypted. */
  @longText({ nullable: true }) note!: string | null;
  @instant({ nullable: true }) endedAt!: Date | null;
  @code(40, { nullable: true }) endedWhy!: string | null;
}
