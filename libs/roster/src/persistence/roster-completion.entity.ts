import { Entity, Index } from 'typeorm';
import { idColumn, instant } from '#platform/database';

/**
 * One matter a mediator worked on to its end, whatever the end was: parties who choose see how many, never how many
 * were settled. Only added to, so that no two disputes wait for each other.
 */
@Entity('roster_completions')
@Index('ix_roster_completions_listed', ['listedId'])
export class RosterCompletionEntity {
  /** The appointment. */
  @idColumn({ primary: true }) occasionId!: string;
  @idColumn() listedId!: string;
  @instant() endedAt!: Date;
}
