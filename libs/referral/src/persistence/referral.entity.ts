import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, jsonDocument, longText } from '#platform/database';

/** One offer of a dispute to one body. */
@Entity('referrals')
@Index('ix_referrals_dispute', ['disputeId', 'hop'])
@Index('ix_referrals_organisation', ['organisationId', 'state'])
export class ReferralEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  @idColumn() bodyId!: string;
  @idColumn() organisationId!: string;
  /** 1, 2, 3 … within the attempt. */
  @counter() hop!: number;
  @code(8) chosenBy!: 'OFFICER' | 'PARTIES';
  /** Why this body, from the suggestion or the officer's own list. */
  @code(40) reasonCode!: string;
  /** What the officer wrote to the body; encrypted. */
  @longText({ nullable: true }) note!: string | null;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  @instant() offeredAt!: Date;
  /** On the platform, or the day on the signed receipt of papers: the term runs from here (ZT 24, TY 27). */
  @instant({ nullable: true }) acceptedAt!: Date | null;
  @code(8, { nullable: true }) acceptedHow!: 'PLATFORM' | 'PAPERS' | null;
  @instant({ nullable: true }) endedAt!: Date | null;
  @code(40, { nullable: true }) endedWhy!: string | null;
  /** The body's words when it declines or gives back; encrypted. */
  @longText({ nullable: true }) endedNote!: string | null;
}
