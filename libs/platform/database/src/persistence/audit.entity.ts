import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant } from '../columns.js';

/** What kind of fact a link of the chain states. */
export type FactKind = 'event' | 'read' | 'list' | 'unmask' | 'checkpoint';

/** One link of a stream's chain: who did what, reads included. Never changed and never removed. */
@Entity('audit_facts')
export class AuditFactRow {
  @idColumn({ primary: true }) stream!: string;
  @counter({ primary: true }) seq!: number;
  @instant() at!: Date;
  @idColumn() actorId!: string;
  @idColumn({ nullable: true }) onBehalfOf!: string | null;
  @code(10) kind!: FactKind;
  @code(80) action!: string;
  @code(40) subjectType!: string;
  @idColumn() subjectId!: string;
  /** The event, the reading or the checkpoint the fact is about. */
  @idColumn() refId!: string;
  @code(64, { nullable: true }) contentHash!: string | null;
  @code(64) prevHash!: string;
  @code(64) hash!: string;
}

/** A reading that waits to be sealed into its stream's chain, so that reading never waits for a lock. */
@Entity('audit_reads')
export class AuditReadRow {
  @idColumn({ primary: true }) id!: string;
  @idColumn() stream!: string;
  @instant() at!: Date;
  @idColumn() actorId!: string;
  @idColumn({ nullable: true }) onBehalfOf!: string | null;
  @code(10) kind!: 'read' | 'list' | 'unmask';
  @code(80) action!: string;
  @code(40) subjectType!: string;
  @idColumn() subjectId!: string;
}

/** A signed statement that a stream's chain had this head: what was rewritten afterwards shows. */
@Entity('audit_checkpoints')
@Index('ux_audit_checkpoints_stream_seq', ['stream', 'seq'], { unique: true })
export class AuditCheckpointRow {
  @idColumn({ primary: true }) id!: string;
  @idColumn() stream!: string;
  @counter() seq!: number;
  @code(64) head!: string;
  @instant() at!: Date;
  @code(64) keyId!: string;
  @code(128) signature!: string;
}
