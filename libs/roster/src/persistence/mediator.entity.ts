import { Entity, Index } from 'typeorm';
import { code, idColumn, jsonDocument } from '#platform/database';
import type { Origin } from '../domain/rank-mediators.js';
import { ListedEntity } from './listing-columns.js';

/** A person on the roster; works in one or more bodies, or for the court alone. */
@Entity('mediators')
@Index('ix_mediators_state', ['state', 'id'])
@Index('ux_mediators_person', ['personId'], { unique: true })
export class MediatorEntity extends ListedEntity {
  @idColumn() personId!: string;
  @jsonDocument() bodyIds!: readonly string[];
  /** Outside the mainland: only for disputes with a party of the same origin (ZT 6). */
  @code(12) origin!: Origin;
  /** Persons and organisations the mediator declared a relation to; never shown to parties. */
  @jsonDocument() conflicts!: readonly string[];
}
