import { Entity, Index } from 'typeorm';
import { code, idColumn, instant, longText } from '../columns.js';

/** The first answer to a request, kept so that its repetition gets the same one and changes nothing. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKeyRow {
  @idColumn({ primary: true }) actorId!: string;
  @code(128, { primary: true }) key!: string;
  @code(64) requestHash!: string;
  @longText() answer!: string;
  @instant() createdAt!: Date;
}
