import { Entity, Index } from 'typeorm';
import { code, counter, flag, idColumn, instant, jsonDocument } from '#platform/database';

/** One time of asking everybody. */
@Entity('consent_rounds')
@Index('ux_consent_rounds_dispute', ['disputeId', 'ordinal'], { unique: true })
export class ConsentRoundEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @counter() ordinal!: number;
  @code(24) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  /** The body asks the respondents after it has accepted (court policy of the day the round began; ZT 15). */
  @flag() respondentsByBody!: boolean;
  /** Parties that mediation goes on without; they are not bound. */
  @jsonDocument() outside!: string[];
  @instant() openedAt!: Date;
  @instant({ nullable: true }) concludedAt!: Date | null;
}
