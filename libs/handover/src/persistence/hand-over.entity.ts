import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, jsonDocument, longText, text } from '#platform/database';
import type { SealedPart } from '#dispute';

/** One set of claims given to another body, with exactly what was sent. */
@Entity('hand_overs')
@Index('ix_hand_overs_dispute', ['disputeId'])
export class HandOverEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @code(24) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @counter() version!: number;
  @code(40, { name: 'exit_kind' }) exit!: string;
  @jsonDocument() claimIds!: string[];
  /** A body that works on the platform; else its name on paper. */
  @idColumn({ nullable: true }) receiverOrganisationId!: string | null;
  @text(120, { nullable: true }) receiverName!: string | null;
  /** To the receiver, in the sender's words; encrypted. */
  @longText({ nullable: true }) note!: string | null;
  /** Canonical JSON of the packet's parts; encrypted. */
  @longText() parts!: string;
  @jsonDocument() manifest!: readonly SealedPart[];
  @code(64) seal!: string;
  @idColumn() preparedBy!: string;
  @instant() preparedAt!: Date;
  @code(60, { nullable: true }) refusalCode!: string | null;
  @instant({ nullable: true }) answeredAt!: Date | null;
}
