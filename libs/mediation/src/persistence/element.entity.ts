import { Entity, Index } from 'typeorm';
import { sealedColumn } from '#platform/crypto';
import { code, counter, idColumn, instant, jsonDocument, longText } from '#platform/database';
import type { View } from '../domain/element-views.js';

export const SOURCES = ['STATEMENT', 'FILE', 'MEDIATOR'] as const;
export type Source = (typeof SOURCES)[number];

/** A point of fact the mediator goes through with the parties (要素). What it says is sealed. */
@Entity('mediation_elements')
@Index('ix_mediation_elements_attempt', ['attemptId', 'ordinal'])
export class ElementEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  /** Place in the list of its attempt. */
  @counter() ordinal!: number;
  /** Of the catalogue; null where the mediator named it in words. */
  @code(40, { name: 'element_code', nullable: true }) code!: string | null;
  /** Name in own words, value and where the value stands; sealed. */
  @longText() content!: string;
  @code(12) sourceCode!: Source;
  /** Whose statement it is. */
  @idColumn({ nullable: true }) sourcePartyId!: string | null;
  /** 1, 2, 3 …: views count for the words they were said to. */
  @counter() wording!: number;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @idColumn() openedBy!: string;
  @instant() openedAt!: Date;
  /** The record of undisputed facts into which it was taken. */
  @idColumn({ nullable: true }) factsId!: string | null;
}

/** What one party says of an element now. */
@Entity('mediation_element_views')
@Index('ux_mediation_element_views_party', ['elementId', 'partyId'], { unique: true })
export class ElementViewEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() elementId!: string;
  @idColumn() disputeId!: string;
  @idColumn() partyId!: string;
  /** Who said it for the party. */
  @idColumn() personId!: string;
  @code(12, { name: 'said_view' }) view!: View;
  @counter() wording!: number;
  /** The party's own version, where it disputes; sealed. */
  @longText({ nullable: true }) ownValue!: string | null;
  @instant() saidAt!: Date;
}

export const contentAt = sealedColumn('mediation_elements', 'content');
export const ownValueAt = sealedColumn('mediation_element_views', 'own_value');
