import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, longText } from '#platform/database';

/** Which lane an officer chose, and what the score had proposed then. Never changed. */
@Entity('lane_decisions')
@Index('ux_lane_decisions_dispute', ['disputeId', 'ordinal'], { unique: true })
export class LaneDecisionEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @counter() ordinal!: number;
  @code(16) lane!: string;
  @code(60) reasonCode!: string;
  /** In the officer's words; encrypted. */
  @longText({ nullable: true }) note!: string | null;
  @code(16, { nullable: true }) proposedLane!: string | null;
  @counter() proposedScore!: number;
  @idColumn({ nullable: true }) correctionOf!: string | null;
  @code(60, { nullable: true }) correctionReason!: string | null;
  @idColumn() decidedBy!: string;
  @instant() decidedAt!: Date;
}
