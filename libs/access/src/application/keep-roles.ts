import { Injectable } from '@nestjs/common';
import { newId, type Actor } from '#kernel';
import type { Tx } from '#platform/database';
import { noSuchRole, roleNotHere } from '../domain/access.errors.js';
import { RoleHoldingRow } from '../persistence/account.entity.js';
import { roleCatalogue } from './access-rules.js';
import { AccountAtOffice } from './keep-accounts.js';
import { recordAt } from './office-record.js';
import { Organisations } from './organisations.js';
import { Permissions } from './access-rules.js';

export interface NewRole {
  readonly accountId: string;
  readonly role: string;
  readonly organisationId: string;
  readonly from?: Date;
  readonly until?: Date;
}

/** An administrator gives a role at an organisation the administrator's own office covers, never above it. */
@Injectable()
export class GiveRole {
  constructor(
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
    private readonly atOffice: AccountAtOffice,
  ) {}

  async execute(
    tx: Tx,
    actor: Actor,
    { accountId, role, organisationId, from, until }: NewRole,
  ): Promise<string> {
    await this.atOffice.require(tx, actor, 'access.give-role', accountId);
    const { kind, path } = await this.organisations.one(tx, organisationId);
    this.permissions.requireOffice('access.give-role', actor, path);
    const known = roleCatalogue().get(role);
    if (!known) throw noSuchRole();
    if (!known.at.includes(kind)) throw roleNotHere(role, kind);
    const row: RoleHoldingRow = {
      id: newId(),
      accountId,
      role,
      organisationId,
      validFrom: from ?? tx.now,
      validUntil: until ?? null,
      endedAt: null,
    };
    tx.insert(RoleHoldingRow, row);
    await recordAt(tx, actor, organisationId, 'access.role-given', { accountId, role });
    return row.id;
  }
}

@Injectable()
export class EndRole {
  constructor(
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
  ) {}

  /** Effective with the commit here, within a second in other processes. */
  async execute(tx: Tx, actor: Actor, accountId: string, holdingId: string): Promise<void> {
    // Who holds no such office learns not even what exists.
    this.permissions.requireOffice('access.give-role', actor);
    const held = await tx.findOne(RoleHoldingRow, { id: holdingId, accountId });
    if (!held) throw noSuchRole();
    const { path } = await this.organisations.one(tx, held.organisationId);
    this.permissions.requireOffice('access.give-role', actor, path);
    tx.updateAny(RoleHoldingRow, { id: holdingId, endedAt: null }, { endedAt: tx.now });
    await recordAt(tx, actor, held.organisationId, 'access.role-ended', { accountId, role: held.role });
  }
}
