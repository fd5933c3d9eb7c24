import { Entity, Index } from 'typeorm';
import type { Authority, MandateKind, Power } from '../domain/authority.rules.js';
import { code, counter, idColumn, instant, jsonDocument, money } from '#platform/database';

/** Who may act for a party, in what, until when (CPL 60-62; CC 23). */
@Entity('mandates')
@Index('ix_mandates_dispute', ['disputeId', 'partyId'])
@Index('ix_mandates_person', ['personId'])
export class MandateEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() partyId!: string;
  @idColumn() personId!: string;
  @code(16) kind!: MandateKind;
  @code(8) authority!: Authority;
  @jsonDocument() powers!: Power[];
  /** May settle up to this amount; null is no limit. */
  @money({ nullable: true }) limitFen!: number | null;
  @instant() validFrom!: Date;
  @instant({ nullable: true }) validUntil!: Date | null;
  /** The officer who saw the papers (CPL-I 88). */
  @idColumn() acceptedBy!: string;
  @instant({ nullable: true }) endedAt!: Date | null;
  @counter() version!: number;
}
