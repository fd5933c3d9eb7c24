import { Entity, Index } from 'typeorm';
import type { Capacity, PartyKind, PartyRole } from '../domain/authority.rules.js';
import { code, counter, flag, idColumn, instant, jsonDocument, text } from '#platform/database';

/** A person or organisation in a dispute. Particulars of natural persons live, encrypted, in the room `access`. */
@Entity('parties')
@Index('ix_parties_dispute', ['disputeId', 'ordinal'])
@Index('ix_parties_person', ['personId'])
export class PartyEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @counter() ordinal!: number;
  @code(16) role!: PartyRole;
  @code(16) kind!: PartyKind;
  /** The natural person, or the one who legally represents the organisation. */
  @idColumn({ nullable: true }) personId!: string | null;
  /** Name of a legal person or organisation; a public fact, unlike a person's name. */
  @text(120, { nullable: true }) organisationName!: string | null;
  @code(18, { nullable: true }) creditCode!: string | null;
  @code(8) capacity!: Capacity;
  @jsonDocument() needs!: string[];
  @instant({ nullable: true }) identityCheckedAt!: Date | null;
  @code(24, { nullable: true }) identityHow!: string | null;
  /** Removed parties stay as rows: an officer's mistake is corrected by a new fact, never by rewriting. */
  @flag() removed!: boolean;
  @counter() version!: number;
}
