import { Entity, Index } from 'typeorm';
import { code, idColumn, instant, jsonDocument, longText } from '#platform/database';
import type { SealedPart } from '#dispute';

/** What was sent to the trial court, exactly and for good; parts and seal are checked together. */
@Entity('transfer_packets')
@Index('ix_transfer_packets_dispute', ['disputeId'])
export class TransferPacketEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() complaintId!: string;
  /** Canonical JSON of the parts; encrypted. */
  @longText() parts!: string;
  @jsonDocument() manifest!: readonly SealedPart[];
  /** SHA-256 over the canonical manifest. */
  @code(64) seal!: string;
  @idColumn() sealedBy!: string;
  @instant() sealedAt!: Date;
}
