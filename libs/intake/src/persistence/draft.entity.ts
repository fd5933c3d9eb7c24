import { Entity, Index } from 'typeorm';
import { counter, idColumn, instant, longText } from '#platform/database';
import { sealedColumn } from '#platform/crypto';

/** What one person has told so far. Nobody's record yet: no events, no audit, erased when the person wishes. */
@Entity('drafts')
@Index('ix_drafts_person', ['personId', 'id'])
@Index('ix_drafts_saved_at', ['savedAt'])
export class DraftEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() personId!: string;
  /** Raised by every save; a device saves only what it has seen. */
  @counter() version!: number;
  /** Encrypted JSON; null once it was handed in and lives in the dispute. */
  @longText({ nullable: true }) answers!: string | null;
  @idColumn({ nullable: true }) disputeId!: string | null;
  @instant() createdAt!: Date;
  @instant() savedAt!: Date;
}

export const answersAt = sealedColumn('drafts', 'answers');
