import { Entity, Index } from 'typeorm';
import { code, flag, idColumn, instant, text } from '#platform/database';

/** A natural person. Every particular is encrypted; phone and identity number are found by blind indexes. */
@Entity('people')
@Index('ix_people_phone_index', ['phoneIndex'])
@Index('ix_people_id_number_index', ['idNumberIndex'])
export class PersonRow {
  @idColumn({ primary: true }) id!: string;
  @text(600, { nullable: true }) name!: string | null;
  @text(200, { nullable: true }) phone!: string | null;
  @code(64, { nullable: true }) phoneIndex!: string | null;
  @text(200, { nullable: true }) idNumber!: string | null;
  @code(64, { nullable: true }) idNumberIndex!: string | null;
  @text(1200, { nullable: true }) address!: string | null;
  @text(200, { nullable: true }) birthDate!: string | null;
  /** Said to be a minor where no birth date is known. */
  @flag() minor!: boolean;
  @instant({ nullable: true }) identityCheckedAt!: Date | null;
  @idColumn({ nullable: true }) identityCheckedBy!: string | null;
  @code(24, { nullable: true }) identityHow!: string | null;
  @instant() createdAt!: Date;
}
