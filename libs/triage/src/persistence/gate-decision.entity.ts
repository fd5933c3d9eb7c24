import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, longText } from '#platform/database';
import type { Gate, GateResult } from '../domain/gates.js';

/** One officer's decision on one gate. Never changed: a correction is a further row. */
@Entity('gate_decisions')
@Index('ux_gate_decisions_dispute', ['disputeId', 'ordinal'], { unique: true })
export class GateDecisionEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @counter() ordinal!: number;
  @code(16) gate!: Gate;
  @code(8) result!: GateResult;
  @code(60, { nullable: true }) reasonCode!: string | null;
  /** In the officer's words; encrypted. */
  @longText({ nullable: true }) note!: string | null;
  @idColumn({ nullable: true }) correctionOf!: string | null;
  @code(60, { nullable: true }) correctionReason!: string | null;
  @idColumn() decidedBy!: string;
  @instant() decidedAt!: Date;
}
