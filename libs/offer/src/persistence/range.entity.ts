import { Entity, Index } from 'typeorm';
import { sealedColumn } from '#platform/crypto';
import { code, counter, flag, idColumn, instant, jsonDocument, longText, money } from '#platform/database';

/** A double-blind range between two parties. At most one figure is ever stored, sealed, and only while it waits. */
@Entity('sealed_ranges')
@Index('ix_sealed_ranges_room', ['roomId'])
@Index('ix_sealed_ranges_attempt', ['attemptId'])
@Index('ix_sealed_ranges_key', ['keyDestroyedAt', 'state'])
export class RangeEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() roomId!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  @idColumn() payerPartyId!: string;
  @idColumn() payeePartyId!: string;
  @jsonDocument() claimIds!: string[];
  /** Agreed before anybody seals: where the two overlap, the midpoint is told. */
  @flag() revealsMidpoint!: boolean;
  /** The mediator who asked the two. */
  @idColumn() openedBy!: string;
  /** The person who sealed for the payer; null until then. */
  @idColumn({ nullable: true }) payerSealedBy!: string | null;
  @idColumn({ nullable: true }) payeeSealedBy!: string | null;
  /** Under the key of this range, while the other figure is missing; null before and after. */
  @longText({ nullable: true }) payerSealed!: string | null;
  @longText({ nullable: true }) payeeSealed!: string | null;
  @money({ nullable: true }) midpointFen!: number | null;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @instant() openedAt!: Date;
  @instant({ nullable: true }) endedAt!: Date | null;
  /** Null on a range that is over: its key may still be there and has to go. */
  @instant({ nullable: true }) keyDestroyedAt!: Date | null;
}

export const payerSealedAt = sealedColumn('sealed_ranges', 'payer_sealed');
export const payeeSealedAt = sealedColumn('sealed_ranges', 'payee_sealed');
