import { Entity, Index } from 'typeorm';
import { code, idColumn, instant, text } from '#platform/database';
import type { CourtLevel, OrganisationKind } from '../domain/role.js';

/** A court, tribunal, body, agency or centre in the tree of organisations. Its name is a public fact. */
@Entity('organisations')
@Index('ix_organisations_path', ['path'])
@Index('ux_organisations_court_code', ['courtCode'], { unique: true })
export class OrganisationRow {
  @idColumn({ primary: true }) id!: string;
  @code(16) kind!: OrganisationKind;
  @text(120) name!: string;
  @idColumn({ nullable: true }) parentId!: string | null;
  /** `/<root id>/…/<own id>/`: a court covers whatever begins with its path. */
  @text(400) path!: string;
  /** Where people call to ask or to check that a letter is real; printed on letters. */
  @code(40, { nullable: true }) phone!: string | null;
  /** Under which a court's own policies run. */
  @code(20, { nullable: true }) courtCode!: string | null;
  /** Of a court; a tribunal is a branch of one. */
  @code(12, { nullable: true }) level!: CourtLevel | null;
  @instant() createdAt!: Date;
  @instant({ nullable: true }) disabledAt!: Date | null;
}
