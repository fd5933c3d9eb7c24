import { Entity, Index } from 'typeorm';
import type { CalendarDay } from '#kernel';
import { calendarDay, code, counter, flag, idColumn, instant, jsonDocument } from '#platform/database';
import type { CountedRule } from '../domain/deadline-rule.js';
import type { Exclusion } from '../domain/exclusions.js';
import type { Step } from '../domain/step.js';
import type { TermUnit } from '../domain/term.js';

export type DeadlineStatus = 'running' | 'stopped' | 'expired' | 'superseded';

/**
 * One clock on one thing. It keeps the rule it was counted by and the steps of the count, so that it explains
 * itself the same way years later, whatever has become of rules and calendars.
 */
@Entity('deadlines')
@Index('ix_deadlines_stream_status', ['stream', 'status'])
@Index('ix_deadlines_act_at', ['actAt'])
@Index('ix_deadlines_missing_year', ['missingYear', 'status'])
@Index('ix_deadlines_alert_due', ['alertDue'])
export class DeadlineEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() stream!: string;
  @code(10) code!: string;
  @counter() ruleVersion!: number;
  @jsonDocument() rule!: CountedRule;
  @code(64) calendarVersion!: string;
  @code(40) subjectType!: string;
  @idColumn() subjectId!: string;
  @instant() startedAt!: Date;
  @idColumn() startEventId!: string;
  @code(12) unit!: TermUnit;
  @counter() term!: number;
  @jsonDocument() exclusions!: readonly Exclusion[];
  @counter() extensionDays!: number;
  /** Null while an exclusion without an end keeps the clock standing still. */
  @calendarDay({ nullable: true }) dueDate!: CalendarDay | null;
  @instant({ nullable: true }) dueAt!: Date | null;
  @flag() provisional!: boolean;
  /** First year whose holidays are missing. */
  @counter({ nullable: true }) missingYear!: number | null;
  /** The administrators of the court have still to be told about the missing year. */
  @flag() alertDue!: boolean;
  @jsonDocument() steps!: readonly Step[];
  @code(12) status!: DeadlineStatus;
  @instant({ nullable: true }) endedAt!: Date | null;
  /** When something is to be done next: a warning, or the end. Null: nothing ever. */
  @instant({ nullable: true }) actAt!: Date | null;
  /** Warning points up to here have been told. */
  @instant({ nullable: true }) warnedUpTo!: Date | null;
  /** The watch that is acting on the clock, and until when nobody else may. */
  @idColumn({ nullable: true }) leaseOwner!: string | null;
  @instant({ nullable: true }) leaseUntil!: Date | null;
}
