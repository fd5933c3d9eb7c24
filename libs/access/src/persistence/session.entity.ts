import { Entity, Index } from 'typeorm';
import type { AssuranceLevel } from '#kernel';
import { code, counter, idColumn, instant, text } from '#platform/database';

/** `choosing`: the phone is proved, the person among those sharing it is not chosen yet. */
export type SessionKind = 'staff' | 'phone' | 'join' | 'choosing';

/** Someone signed in. The token itself is never stored. */
@Entity('sessions')
@Index('ux_sessions_token_hash', ['tokenHash'], { unique: true })
@Index('ix_sessions_person', ['personId', 'expiresAt'])
export class SessionRow {
  @idColumn({ primary: true }) id!: string;
  @code(64) tokenHash!: string;
  @code(12) kind!: SessionKind;
  @idColumn({ nullable: true }) personId!: string | null;
  @idColumn({ nullable: true }) accountId!: string | null;
  /** The proved phone of a session that still has to choose. */
  @code(64, { nullable: true }) phoneIndex!: string | null;
  @code(8) level!: AssuranceLevel;
  /** A session of a spoken code is good for one dispute and party. */
  @idColumn({ nullable: true }) disputeId!: string | null;
  @idColumn({ nullable: true }) partyId!: string | null;
  @instant() createdAt!: Date;
  @instant() lastSeenAt!: Date;
  @instant() expiresAt!: Date;
  @instant({ nullable: true }) revokedAt!: Date | null;
  @text(200) userAgent!: string;
}

/** A code sent to a phone. */
@Entity('one_time_codes')
@Index('ix_one_time_codes_phone', ['phoneIndex', 'createdAt'])
export class OneTimeCodeRow {
  @idColumn({ primary: true }) id!: string;
  @code(16) purpose!: string;
  @code(64) phoneIndex!: string;
  @code(64) codeHash!: string;
  @instant() createdAt!: Date;
  @instant() expiresAt!: Date;
  @counter() attempts!: number;
  @instant({ nullable: true }) usedAt!: Date | null;
}
