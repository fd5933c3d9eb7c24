import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, jsonDocument, longText, money } from '#platform/database';
import type { DefaultClause, Instalment, TermKind } from '#kernel';

/** One promise of one draft; drafts are kept, so that what was changed can be shown. */
@Entity('settlement_terms')
@Index('ix_settlement_terms_settlement', ['settlementId', 'draft', 'ordinal'])
export class SettlementTermEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() settlementId!: string;
  @counter() draft!: number;
  @counter() ordinal!: number;
  @code(16) kind!: TermKind;
  @jsonDocument() claimIds!: string[];
  @idColumn({ nullable: true }) payerPartyId!: string | null;
  @idColumn({ nullable: true }) payeePartyId!: string | null;
  @idColumn({ nullable: true }) guarantorPartyId!: string | null;
  @money({ nullable: true }) amountFen!: number | null;
  @code(10, { nullable: true }) dueDate!: string | null;
  @jsonDocument() instalments!: Instalment[];
  @code(16) onDefault!: DefaultClause;
  /** The words of the promise; encrypted. */
  @longText() words!: string;
  /** Account or place of payment; encrypted. */
  @longText({ nullable: true }) account!: string | null;
}
