import { Entity, Index } from 'typeorm';
import { counter, idColumn } from '#platform/database';

/** How far one person has read in one place. */
@Entity('room_reads')
@Index('ux_room_reads_person', ['placeId', 'personId'], { unique: true })
export class ReadMarkEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() roomId!: string;
  @idColumn() disputeId!: string;
  @idColumn() placeId!: string;
  @idColumn() personId!: string;
  /** Number of the last message read; never goes back. */
  @counter() seq!: number;
}
