import { Entity, Index } from 'typeorm';
import type { CalendarDay } from '#kernel';
import { calendarDay, code, idColumn, instant } from '#platform/database';

export type DeadlineChangeCause =
  'started' | 'restarted' | 'excluded' | 'resumed' | 'extended' | 'recomputed' | 'stopped' | 'expired';

/** What happened to a clock, with the due day before and after; never changed. */
@Entity('deadline_changes')
@Index('ix_deadline_changes_deadline', ['deadlineId', 'at'])
export class DeadlineChangeEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() deadlineId!: string;
  @instant() at!: Date;
  @code(12) cause!: DeadlineChangeCause;
  /** The event that caused it; null when time or a calendar did. */
  @idColumn({ nullable: true }) eventId!: string | null;
  @calendarDay({ nullable: true }) dueBefore!: CalendarDay | null;
  @calendarDay({ nullable: true }) dueAfter!: CalendarDay | null;
  @code(64) calendarVersion!: string;
}

/** Who was told of a clock, when and how (domain 0.3, invariant 3). */
@Entity('deadline_notices')
@Index('ix_deadline_notices_deadline', ['deadlineId', 'at'])
export class DeadlineNoticeEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() deadlineId!: string;
  /** Party or person. */
  @idColumn() toId!: string;
  @code(20) channel!: string;
  @instant() at!: Date;
}
