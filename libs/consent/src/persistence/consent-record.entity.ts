import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, jsonDocument } from '#platform/database';
import type { ConsentDecision, Scope } from '../domain/tally.js';

/** What one person said to one question, with the text that was put. Only ever added to. */
@Entity('consent_records')
@Index('ux_consent_records_dispute', ['disputeId', 'ordinal'], { unique: true })
export class ConsentRecordEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  /** Null for questions outside a round of asking (recording, e-delivery, …). */
  @idColumn({ nullable: true }) roundId!: string | null;
  @counter() ordinal!: number;
  @idColumn() partyId!: string;
  @code(24) scope!: Scope;
  @code(16) decision!: ConsentDecision;
  @code(40, { nullable: true }) textVersion!: string | null;
  @code(16, { nullable: true }) language!: string | null;
  @code(24, { nullable: true }) how!: string | null;
  /** When and how somebody tried to reach the person: `{at, channel}`. */
  @jsonDocument({ nullable: true }) attempts!: readonly object[] | null;
  /** Who clicked, or who wrote down what was said. */
  @idColumn() recordedBy!: string;
  @instant() recordedAt!: Date;
}
