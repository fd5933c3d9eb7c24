import { Entity, Index } from 'typeorm';
import type { CalendarDay } from '#kernel';
import {
  calendarDay,
  code,
  counter,
  idColumn,
  instant,
  jsonDocument,
  longText,
  money,
} from '#platform/database';

/** One thing to be done on one day by one person for another. */
@Entity('performance_items')
@Index('ix_performance_items_settlement', ['settlementId', 'ordinal'])
@Index('ix_performance_items_due', ['state', 'dueDate'])
export class PerformanceItemEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() settlementId!: string;
  @idColumn() termId!: string;
  @counter() ordinal!: number;
  @code(16) kind!: string;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  /** Null: everybody who signed. */
  @idColumn({ nullable: true }) payerPartyId!: string | null;
  @idColumn({ nullable: true }) payeePartyId!: string | null;
  @money({ nullable: true }) amountFen!: number | null;
  /** The day that counts; moved off a rest day only where the court's policy says so. */
  @calendarDay({ nullable: true }) dueDate!: CalendarDay | null;
  /** The day as it was agreed. */
  @calendarDay({ nullable: true }) agreedDate!: CalendarDay | null;
  @instant({ nullable: true }) reportedAt!: Date | null;
  @instant({ nullable: true }) confirmedAt!: Date | null;
  @instant({ nullable: true }) defaultedAt!: Date | null;
  /** What who owes says about it; encrypted. */
  @longText({ nullable: true }) proofNote!: string | null;
}
