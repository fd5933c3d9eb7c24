import { Entity, Index } from 'typeorm';
import { idColumn, instant } from '#platform/database';

/** A ruling reached a party; its fifteen days to object begin there (CPL-I 372). */
@Entity('ruling_receipts')
@Index('ux_ruling_receipts_party', ['confirmationId', 'partyId'], { unique: true })
export class RulingReceiptEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() confirmationId!: string;
  @idColumn() partyId!: string;
  @instant() receivedAt!: Date;
}
