import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant } from '#platform/database';
import type { ActKind, ActWay } from '../domain/acts.js';

/** One act towards an agreement; never changed, never removed. The unique index keeps a signature from counting twice. */
@Entity('settlement_acts')
@Index('ux_settlement_acts_once', ['settlementId', 'draft', 'kind', 'whose'], { unique: true })
export class SettlementActEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() settlementId!: string;
  @counter() draft!: number;
  @code(24) kind!: ActKind;
  /** A party's id, `mediator` or `seal`. */
  @idColumn() whose!: string;
  @code(64, { nullable: true }) digest!: string | null;
  @code(12) how!: ActWay;
  /** Who signed or gave the word; for a paper noted by staff the person whose hand it was. */
  @idColumn() personId!: string;
  /** Who entered it here. */
  @idColumn() notedBy!: string;
  @instant() at!: Date;
}
