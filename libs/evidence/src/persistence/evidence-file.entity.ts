import { Entity, Index } from 'typeorm';
import { code, counter, idColumn, instant, longText } from '#platform/database';
import type { FileVisibility } from '../domain/visibility.js';

/** A file of a dispute: whose, by whom, what its bytes are and prove. The bytes are in the store of contents. */
@Entity('evidence_files')
@Index('ix_evidence_files_dispute', ['disputeId', 'addedAt'])
@Index('ix_evidence_files_content', ['contentId'])
@Index('ix_evidence_files_withdrawn', ['withdrawnAt'])
export class EvidenceFileEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  /** Whose file it is. */
  @idColumn() partyId!: string;
  @idColumn() addedBy!: string;
  @instant() addedAt!: Date;
  @code(8) visibility!: FileVisibility;
  @instant({ nullable: true }) sharedAt!: Date | null;
  /** Encrypted, like the note. */
  @longText() name!: string;
  /** What it shows, in a sentence. */
  @longText({ nullable: true }) note!: string | null;
  /** By its bytes; texts name their encoding. */
  @code(60) type!: string;
  @counter() size!: number;
  /** SHA-256 of what is kept. */
  @code(64) sha256!: string;
  /** SHA-256 of what was sent: whoever has the original can prove that it is this one. */
  @code(64) receivedSha256!: string;
  /** Name in the store; a split-off dispute points at the same content. */
  @idColumn() contentId!: string;
  /** Opens this content alone; encrypted, and gone with it. */
  @longText({ nullable: true }) contentKey!: string | null;
  @instant({ nullable: true }) withdrawnAt!: Date | null;
  @instant({ nullable: true }) erasedAt!: Date | null;
  @counter() version!: number;
}
