import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, jsonDocument, longText, money } from '#platform/database';

export type ClaimState = 'OPEN' | 'SETTLED' | 'CARVED_OUT' | 'WITHDRAWN';
/** `STATUS` and `TITLE` can be mediated but never judicially confirmed (CPL-I 355). */
export type ClaimKind = 'PAY' | 'ACT' | 'STOP' | 'APOLOGISE' | 'RETURN' | 'STATUS' | 'TITLE' | 'OTHER';

/** One thing somebody asks of somebody. */
@Entity('claim_items')
@Index('ix_claim_items_dispute', ['disputeId', 'ordinal'])
export class ClaimItemEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @counter() ordinal!: number;
  @code(16) kind!: ClaimKind;
  @money({ nullable: true }) amountFen!: number | null;
  /** In the claimant's words; encrypted. */
  @longText() words!: string;
  @jsonDocument() byPartyIds!: string[];
  @jsonDocument() againstPartyIds!: string[];
  @code(16) state!: ClaimState;
  @counter() version!: number;
}
