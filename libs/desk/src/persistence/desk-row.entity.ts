import { Entity, Index } from 'typeorm';
import { code, idColumn, instant, text } from '#platform/database';
import type { Board } from '../domain/boards.js';

/**
 * One narrow row per dispute with what lists sort and filter by; everything shown is read from its owner. Written in
 * the unit of work that changed it, so a list never lags behind.
 */
@Entity('desk_rows')
@Index('ix_desk_rows_due', ['courtId', 'board', 'dueAt', 'disputeId'])
@Index('ix_desk_rows_received', ['courtId', 'board', 'receivedAt', 'disputeId'])
@Index('ix_desk_rows_changed', ['courtId', 'board', 'phaseSince', 'disputeId'])
@Index('ix_desk_rows_all_due', ['board', 'dueAt', 'disputeId'])
@Index('ix_desk_rows_held', ['heldBy', 'dueAt'])
@Index('ix_desk_rows_body', ['bodyId', 'dueAt'])
export class DeskRowEntity {
  @idColumn({ primary: true }) disputeId!: string;
  @idColumn() courtId!: string;
  @text(400) courtPath!: string;
  @code(8) board!: Board;
  @code(40) state!: string;
  @code(16, { nullable: true }) track!: string | null;
  @code(16, { nullable: true }) lane!: string | null;
  @code(16) causeCode!: string;
  @idColumn({ nullable: true }) heldBy!: string | null;
  @instant({ nullable: true }) heldUntil!: Date | null;
  /** The body that has the matter, or has been offered it. */
  @idColumn({ nullable: true }) bodyId!: string | null;
  @idColumn({ nullable: true }) bodyOrganisationId!: string | null;
  /** Of the running clock that ends first; far in the future where none runs, so that those come last. */
  @instant() dueAt!: Date;
  @idColumn({ nullable: true }) deadlineId!: string | null;
  /** The seven days ran out and the complaint is still not decided (LA 8). */
  @instant({ nullable: true }) breachedSince!: Date | null;
  @instant() receivedAt!: Date;
  @instant() phaseSince!: Date;
}

/** Sorts after every real instant. */
export const NO_CLOCK = new Date('9999-12-31T00:00:00.000Z');
