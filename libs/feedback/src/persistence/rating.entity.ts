import { Entity, Index } from 'typeorm';
import { sealedColumn } from '#platform/crypto';
import { code, counter, idColumn, instant, longText, text } from '#platform/database';
import type { Pressed } from '../domain/rating.rules.js';

/** What one person said at the end. Nobody who worked on the matter is shown whose it is. */
@Entity('ratings')
@Index('ux_ratings_person', ['disputeId', 'personId'], { unique: true })
@Index('ix_ratings_court', ['courtPath'])
export class RatingEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() partyId!: string;
  @idColumn() personId!: string;
  @idColumn() courtId!: string;
  @text(400) courtPath!: string;
  @counter() attitude!: number;
  @counter() efficiency!: number;
  @counter() resolution!: number;
  @code(8) pressed!: Pressed;
  /** Encrypted. */
  @longText({ nullable: true }) words!: string | null;
  @instant() ratedAt!: Date;
}

export const wordsAt = sealedColumn('ratings', 'words');
