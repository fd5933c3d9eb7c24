import { Entity, Index } from 'typeorm';
import { sealedColumn } from '#platform/crypto';
import { code, idColumn, instant, jsonDocument, longText } from '#platform/database';
import type { GrantState } from '../domain/carrying.rules.js';

/** 转述许可: the words of a caucus its mediator may carry, and to whom. Known to its speaker and to that mediator. */
@Entity('disclosure_grants')
@Index('ix_disclosure_grants_room', ['roomId'])
export class GrantEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() roomId!: string;
  @idColumn() disputeId!: string;
  /** The caucus in which they were said. */
  @idColumn() placeId!: string;
  @idColumn() messageId!: string;
  /** Who said them and lets them cross. */
  @idColumn() personId!: string;
  @jsonDocument() partyIds!: string[];
  @jsonDocument() toPartyIds!: string[];
  /** Encrypted under the key of the caucus. */
  @longText() words!: string;
  /** Encrypted under the same key: once that is gone, the digest tells nothing to whoever tries words. Null on old rows. */
  @longText({ nullable: true }) salt!: string | null;
  /** SHA-256 of words, speaker, addressees and salt, signed by the house: what was let across can be proved. */
  @code(64) digest!: string;
  @longText() signature!: string;
  @code(12) state!: GrantState;
  @instant() grantedAt!: Date;
  @instant({ nullable: true }) settledAt!: Date | null;
}

export const grantedWordsAt = sealedColumn('disclosure_grants', 'words');
export const grantSaltAt = sealedColumn('disclosure_grants', 'salt');
