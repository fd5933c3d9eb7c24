import { Entity, Index } from 'typeorm';
import { idColumn, instant } from '#platform/database';

/**
 * One matter someone on the roster is working on. The open load is counted from these rows: a counter on the
 * body's own row would make disputes that have nothing to do with each other wait for one another.
 */
@Entity('roster_engagements')
@Index('ix_roster_engagements_listed', ['listedId'])
@Index('ix_roster_engagements_attempt', ['attemptId'])
export class RosterEngagementEntity {
  /** The accepted referral, or the appointment. */
  @idColumn({ primary: true }) occasionId!: string;
  /** Body or mediator. */
  @idColumn() listedId!: string;
  @idColumn({ nullable: true }) attemptId!: string | null;
  @instant() since!: Date;
}
