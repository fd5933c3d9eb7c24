import { Injectable } from '@nestjs/common';
import { CauseCatalogue } from '#causes';
import { begin, newId, type Actor } from '#kernel';
import type { Tx } from '#platform/database';
import { EFFECTIVE_WHEN, effectiveRule, mustBeFree, type BodyKind } from '../domain/body-kind.js';
import { listing } from '../domain/listing.machine.js';
import { rosterErrors } from '../domain/roster.errors.js';
import type { Origin } from '../domain/rank-mediators.js';
import { MediationBodyEntity } from '../persistence/mediation-body.entity.js';
import { MediatorEntity } from '../persistence/mediator.entity.js';
import { recordListing } from './record-listing.js';

interface NewListing {
  readonly publicName: string;
  readonly qualified: boolean;
  readonly fields: readonly string[];
  readonly specialties: readonly string[];
  readonly region: string;
  readonly languages: readonly string[];
  readonly capacity: number;
  readonly invitingCourts: readonly string[];
}

export interface NewBody extends NewListing {
  readonly organisationId: string;
  readonly kind: BodyKind;
  readonly legalForm?: BodyKind;
  readonly scope: string;
  readonly registrationNumber: string;
  readonly charges: boolean;
  readonly tariff?: string;
}

export interface NewMediator extends NewListing {
  readonly personId: string;
  readonly bodyIds: readonly string[];
  readonly origin: Origin;
  readonly conflicts: readonly string[];
}

export interface Listed {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** Takes a body or a person up into the roster as applied for; a person of the court reviews it afterwards. */
@Injectable()
export class AddToRoster {
  constructor(private readonly causes: CauseCatalogue) {}

  async body(tx: Tx, actor: Actor, wanted: NewBody): Promise<Listed> {
    if (wanted.charges !== (wanted.tariff !== undefined) || (wanted.charges && mustBeFree(wanted.kind)))
      throw rosterErrors.feeDoesNotFit();
    if (await tx.findOne(MediationBodyEntity, { organisationId: wanted.organisationId }))
      throw rosterErrors.alreadyThere();
    const row: MediationBodyEntity = {
      ...this.common(tx, actor, wanted),
      organisationId: wanted.organisationId,
      kind: wanted.kind,
      legalForm: wanted.legalForm ?? null,
      scope: wanted.scope,
      registrationNumber: wanted.registrationNumber,
      charges: wanted.charges,
      tariff: wanted.tariff ?? null,
      needsSeal: effectiveRule(wanted.kind, wanted.legalForm).needs.includes('seal'),
    };
    tx.insert(MediationBodyEntity, row);
    return this.recorded(tx, actor, row, 'mediation-body');
  }

  async mediator(tx: Tx, actor: Actor, wanted: NewMediator): Promise<Listed> {
    if (await tx.findOne(MediatorEntity, { personId: wanted.personId })) throw rosterErrors.alreadyThere();
    const bodies = await tx.find(MediationBodyEntity, { id: wanted.bodyIds });
    if (bodies.length !== new Set(wanted.bodyIds).size) throw rosterErrors.unknownBody();
    const row: MediatorEntity = {
      ...this.common(tx, actor, wanted),
      personId: wanted.personId,
      bodyIds: wanted.bodyIds,
      origin: wanted.origin,
      conflicts: wanted.conflicts,
    };
    tx.insert(MediatorEntity, row);
    return this.recorded(tx, actor, row, 'mediator');
  }

  private common(tx: Tx, actor: Actor, wanted: NewListing) {
    const known = this.causes.fieldCodes();
    if (wanted.fields.some((field) => !known.includes(field))) throw rosterErrors.unknownField('fields');
    return {
      id: newId(),
      publicName: wanted.publicName,
      qualified: wanted.qualified,
      fields: wanted.fields,
      specialties: wanted.specialties,
      region: wanted.region,
      languages: wanted.languages,
      capacity: wanted.capacity,
      invitingCourts: wanted.invitingCourts,
      ...begin(listing).next,
      version: 1,
      listedUntil: null,
      createdBy: actor.personId,
      createdAt: tx.now,
    };
  }

  private async recorded(
    tx: Tx,
    actor: Actor,
    row: { readonly id: string; readonly version: number; readonly state: string },
    type: 'mediation-body' | 'mediator',
  ): Promise<Listed> {
    await tx.openStream(`roster:${row.id}`);
    await recordListing(tx, actor, { type, id: row.id }, { from: 'none', to: row.state });
    return { id: row.id, version: row.version, state: row.state };
  }
}

/** Kinds whose agreements are made by a body on the roster; courts and arbitration have their own papers. */
export const rosterKinds = Object.keys(EFFECTIVE_WHEN).filter((kind) => kind !== 'JUDICIAL') as BodyKind[];
