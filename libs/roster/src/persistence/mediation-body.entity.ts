import { Entity, Index } from 'typeorm';
import { code, flag, idColumn, text } from '#platform/database';
import type { BodyKind } from '../domain/body-kind.js';
import { ListedEntity } from './listing-columns.js';

/** A mediation organisation on the roster: an organisation of the platform with what mediating adds to it. */
@Entity('mediation_bodies')
@Index('ix_mediation_bodies_state', ['state', 'id'])
@Index('ux_mediation_bodies_organisation', ['organisationId'], { unique: true })
export class MediationBodyEntity extends ListedEntity {
  @idColumn() organisationId!: string;
  @code(20) kind!: BodyKind;
  /** Family an industry body belongs to in law (PML 34). */
  @code(20, { nullable: true }) legalForm!: BodyKind | null;
  /** What it takes on, in its own words (published, ZT 5). */
  @text(400) scope!: string;
  /** Number under which it is filed with the justice bureau, or its licence. */
  @text(60) registrationNumber!: string;
  @flag() charges!: boolean;
  /** Published tariff of a body that charges. */
  @text(400, { nullable: true }) tariff!: string | null;
  /** A committee's agreements need its seal (PML 29, LDMA 14). */
  @flag() needsSeal!: boolean;
}
