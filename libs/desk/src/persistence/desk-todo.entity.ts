import { Entity, Index } from 'typeorm';
import { code, idColumn, instant } from '#platform/database';

/** Something one office, body or mediator has to do next on a dispute. The row goes when it is done. */
@Entity('desk_todos')
@Index('ux_desk_todos_once', ['disputeId', 'subjectId', 'code', 'office'], { unique: true })
@Index('ix_desk_todos_organisation', ['organisationId', 'office', 'since', 'id'])
@Index('ix_desk_todos_court', ['courtId', 'office', 'since', 'id'])
export class DeskTodoEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @code(40) code!: string;
  @code(32) subjectType!: string;
  @idColumn() subjectId!: string;
  /** The standing that does it. */
  @code(32) office!: string;
  /** Of the court whose office it is; null where a body or the mediator has it. */
  @idColumn({ nullable: true }) courtId!: string | null;
  @idColumn({ nullable: true }) organisationId!: string | null;
  @instant() since!: Date;
  /** When it takes place, for what has a time of its own (a session). */
  @instant({ nullable: true }) at!: Date | null;
}
