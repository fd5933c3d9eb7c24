import { Entity, Index } from 'typeorm';
import {
  code,
  counter,
  flag,
  idColumn,
  instant,
  jsonDocument,
  longText,
  money,
  text,
} from '#platform/database';
import type { ComplaintFact, ConsentFact, Track } from '../domain/dispute.machine.js';

/**
 * One row per dispute: its phase and the coarse facts the other rooms report about their own aggregates, so that
 * the spine can decide without looking into them.
 */
@Entity('disputes')
@Index('ix_disputes_court_state', ['courtPath', 'state', 'id'])
@Index('ux_disputes_reference', ['reference'], { unique: true })
@Index('ix_disputes_parent', ['parentId'])
@Index('ix_disputes_created_by', ['createdBy', 'state'])
export class DisputeEntity {
  @idColumn({ primary: true }) id!: string;
  /** What people say on the telephone: year and eight digits, e.g. `2026-00001234`. */
  @code(24) reference!: string;
  @idColumn() courtId!: string;
  @text(400) courtPath!: string;
  @code(24) channel!: string;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  /** The ETag of the dispute; raised by every command, never by reads or audit. */
  @counter() version!: number;
  @code(16, { nullable: true }) track!: Track | null;
  @code(16, { nullable: true, name: 'procedure_kind' }) procedure!: string | null;
  @code(40) policyVersion!: string;
  @flag() asComplaint!: boolean;
  @code(16) causeVersion!: string;
  @code(16) causeCode!: string;
  @money({ nullable: true }) amountFen!: number | null;
  /** What happened, in the person's own words; encrypted. */
  @longText() narrative!: string;
  @code(16, { nullable: true }) lane!: string | null;
  @code(16) complaintState!: ComplaintFact;
  @code(16) consents!: ConsentFact;
  @flag() mediatorCleared!: boolean;
  @idColumn({ nullable: true }) attemptId!: string | null;
  @counter() effectiveSettlements!: number;
  @counter() noticesGiven!: number;
  /** Why a choice of what follows is needed, while in `choosingNext`. */
  @code(40, { nullable: true }) nextReason!: string | null;
  @idColumn({ nullable: true }) heldBy!: string | null;
  @instant({ nullable: true }) heldUntil!: Date | null;
  @idColumn() createdBy!: string;
  @instant() createdAt!: Date;
  @instant() phaseSince!: Date;
  @instant({ nullable: true }) submittedAt!: Date | null;
  @code(32, { nullable: true }) receiptNumber!: string | null;
  @instant({ nullable: true }) closedAt!: Date | null;
  @code(40, { nullable: true }) closedWhy!: string | null;
  @idColumn({ nullable: true }) parentId!: string | null;
}
