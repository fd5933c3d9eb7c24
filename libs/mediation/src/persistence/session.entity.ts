import { Entity, Index } from 'typeorm';
import { code, counter, flag, idColumn, instant, jsonDocument, longText } from '#platform/database';
import type { SessionKind } from '../domain/session.machine.js';

/** One meeting. A caucus is known to the mediator and to the party in it, to nobody else. */
@Entity('mediation_sessions')
@Index('ix_mediation_sessions_dispute', ['disputeId', 'startsAt'])
export class SessionEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  @code(12) kind!: SessionKind;
  @jsonDocument() partyIds!: string[];
  @instant() startsAt!: Date;
  /** Where, for those who come; encrypted, since it can name a home. */
  @longText({ nullable: true }) place!: string | null;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  @instant({ nullable: true }) openedAt!: Date | null;
  @instant({ nullable: true }) closedAt!: Date | null;
  @code(40, { nullable: true }) cancelReason!: string | null;
}

export type Attendance = 'EXPECTED' | 'PRESENT' | 'LATE' | 'LEFT_EARLY' | 'ABSENT';

/** One invited party: whether it read its rights and whether it came. */
@Entity('session_attendances')
@Index('ux_session_attendances_party', ['sessionId', 'partyId'], { unique: true })
export class AttendanceEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() sessionId!: string;
  @idColumn() partyId!: string;
  @code(12) attendance!: Attendance;
  /** Rights, duties, effect of an agreement, confirmation, consequences of a sham (TY 14, ZT 17). */
  @instant({ nullable: true }) rightsReadAt!: Date | null;
  @code(40, { nullable: true }) rightsTextVersion!: string | null;
  @counter() version!: number;
}

/** Minutes of a session everybody took part in; written at the same time, confirmed by each (ZT 22). */
@Entity('minutes')
@Index('ux_minutes_session', ['sessionId'], { unique: true })
@Index('ix_minutes_dispute', ['disputeId'])
export class MinutesEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() sessionId!: string;
  /** Encrypted. */
  @longText() words!: string;
  /** 1, 2, 3 …: a new draft makes earlier confirmations void. */
  @counter() draft!: number;
  @jsonDocument() confirmedBy!: string[];
  @flag() confirmedByAll!: boolean;
  @instant() draftedAt!: Date;
  @counter() version!: number;
}
