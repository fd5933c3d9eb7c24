import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, jsonDocument, longText, text } from '#platform/database';

/** A complaint handed in to a court. A dispute has at most one that lives; earlier ones stay as rows. */
@Entity('complaints')
@Index('ux_complaints_dispute', ['disputeId', 'ordinal'], { unique: true })
@Index('ux_complaints_case_number', ['courtId', 'caseNumber'], { unique: true })
export class ComplaintEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @counter() ordinal!: number;
  /** The desk it was handed in at; once it is registered, the court whose number it has. */
  @idColumn() courtId!: string;
  @code(24) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  /** Applicants whose complaint it is; whoever withdraws is taken out. */
  @jsonDocument() byPartyIds!: string[];
  /** The dated receipt, from which the seven days run; a split-off part keeps it. */
  @instant() receivedAt!: Date;
  /** The seven days are over without a decision: only registering remains (LA 8). */
  @instant({ nullable: true }) mustRegisterSince!: Date | null;
  /** 案号, as the court's own system gave it. */
  @text(60, { nullable: true }) caseNumber!: string | null;
  @code(16, { nullable: true, name: 'procedure_kind' }) procedure!: string | null;
  @code(60, { nullable: true }) groundCode!: string | null;
  @code(24, { nullable: true }) concludedHow!: string | null;
  /** JSON of the one list of defects; encrypted. */
  @longText({ nullable: true }) notice!: string | null;
  /** JSON of what was sent in answer; encrypted. */
  @longText({ nullable: true }) corrections!: string | null;
  @idColumn({ nullable: true }) decidedBy!: string | null;
  @instant({ nullable: true }) decidedAt!: Date | null;
  /** The complaint this one went off from with a part of the claims. */
  @idColumn({ nullable: true }) splitFrom!: string | null;
}
