import { Injectable } from '@nestjs/common';
import { newId, type Actor } from '#kernel';
import type { Tx } from '#platform/database';
import type { CourtLevel, OrganisationKind } from '../domain/role.js';
import { OrganisationRow } from '../persistence/organisation.entity.js';
import { Permissions } from './access-rules.js';
import { requireCourtFacts, requireFreeCode } from './describe-organisation.js';
import { recordAt } from './office-record.js';
import { Organisations, type Organisation } from './organisations.js';

export interface NewOrganisation {
  /** Given by the seed so that dates and links can be told in advance; made here otherwise. */
  readonly id?: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Where people call. */
  readonly phone?: string;
  readonly courtCode?: string;
  readonly level?: CourtLevel;
  /** Absent for the root only, which the program itself makes. */
  readonly parentId?: string;
}

/** Adds a court, tribunal, body, agency or centre to the tree. */
@Injectable()
export class MakeOrganisation {
  constructor(
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
  ) {}

  async execute(
    tx: Tx,
    actor: Actor,
    { id = newId(), kind, name, phone, parentId, ...court }: NewOrganisation,
  ): Promise<Organisation> {
    // Who holds no such office learns not even what exists.
    this.permissions.requireOffice('access.make-organisation', actor);
    const parent = parentId === undefined ? undefined : await this.organisations.one(tx, parentId);
    // Without a parent there is no path anybody's role could cover: only the program itself may.
    this.permissions.requireOffice('access.make-organisation', actor, parent?.path ?? '/');
    requireCourtFacts(kind, court);
    await requireFreeCode(tx, court.courtCode, id);
    const row: OrganisationRow = {
      id,
      kind,
      name,
      parentId: parentId ?? null,
      path: `${parent?.path ?? '/'}${id}/`,
      phone: phone ?? null,
      courtCode: court.courtCode ?? null,
      level: court.level ?? null,
      createdAt: tx.now,
      disabledAt: null,
    };
    tx.insert(OrganisationRow, row);
    await recordAt(tx, actor, id, 'access.organisation-made', { kind, ...(parentId && { parentId }) });
    return row;
  }
}

/** The number people call has changed; letters already sent keep the old one, so that it is answered for a while. */
@Injectable()
export class ChangePhone {
  constructor(
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
  ) {}

  async execute(tx: Tx, actor: Actor, id: string, phone: string): Promise<Organisation> {
    this.permissions.requireOffice('access.change-organisation-phone', actor);
    const organisation = await this.organisations.one(tx, id);
    this.permissions.requireOffice('access.change-organisation-phone', actor, organisation.path);
    tx.update(OrganisationRow, { id }, { phone });
    await recordAt(tx, actor, id, 'access.organisation-phone-changed', {});
    return { ...organisation, phone };
  }
}

/** Roles held at a disabled organisation give nothing any more. */
@Injectable()
export class DisableOrganisation {
  constructor(
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
  ) {}

  async execute(tx: Tx, actor: Actor, id: string): Promise<void> {
    // Who holds no such office learns not even what exists.
    this.permissions.requireOffice('access.disable-organisation', actor);
    const { path } = await this.organisations.one(tx, id);
    this.permissions.requireOffice('access.disable-organisation', actor, path);
    tx.updateAny(OrganisationRow, { id, disabledAt: null }, { disabledAt: tx.now });
    await recordAt(tx, actor, id, 'access.organisation-disabled', {});
  }
}
