import { Entity, Index } from 'typeorm';
import { counter, idColumn, instant, longText } from '#platform/database';

/** The one list of what is missing, and what the person sent in answer. There is never a second (LA 7, 13). */
@Entity('correction_notices')
@Index('ux_correction_notices_dispute', ['disputeId'], { unique: true })
export class CorrectionNoticeEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  /** JSON of defects and the desk's contact; encrypted. */
  @longText() defects!: string;
  @counter() termDays!: number;
  @idColumn() givenBy!: string;
  @instant() givenAt!: Date;
  /** JSON of what was sent in answer; encrypted. */
  @longText({ nullable: true }) corrections!: string | null;
  @instant({ nullable: true }) correctedAt!: Date | null;
  @counter() version!: number;
}
