import { Entity, Index } from 'typeorm';
import { code, counter, flag, idColumn, jsonDocument } from '#platform/database';

/** Performance of one agreement; it shares the agreement's id. */
@Entity('performances')
@Index('ix_performances_dispute', ['disputeId'])
export class PerformanceEntity {
  @idColumn({ primary: true }) settlementId!: string;
  @idColumn() disputeId!: string;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  /** Confirmed by the court, or a court's or arbitral paper from the outset (CPL 206). */
  @flag() enforceable!: boolean;
}
