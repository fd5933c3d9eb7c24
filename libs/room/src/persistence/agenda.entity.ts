import { Entity, Index } from 'typeorm';
import { sealedColumn } from '#platform/crypto';
import { code, counter, idColumn, instant, longText } from '#platform/database';
import type { PointState } from '../domain/agenda.rules.js';

/** One point of the agenda of a joint room. */
@Entity('room_agenda_points')
@Index('ix_room_agenda_points_place', ['placeId'])
export class AgendaPointEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() roomId!: string;
  @idColumn() disputeId!: string;
  @idColumn() placeId!: string;
  /** 1, 2, 3 … in the order in which they are to be talked about. */
  @counter() ordinal!: number;
  /** Encrypted, as whatever is said there. */
  @longText() title!: string;
  @code(8) state!: PointState;
  /** When it was begun last. */
  @instant({ nullable: true }) begunAt!: Date | null;
  @instant({ nullable: true }) closedAt!: Date | null;
}

export const titleAt = sealedColumn('room_agenda_points', 'title');
