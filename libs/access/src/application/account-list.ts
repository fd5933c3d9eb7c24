import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '#kernel';
import { CommittedReads } from '#platform/database';
import { AccountRow } from '../persistence/account.entity.js';
import { holdingsOf } from '../persistence/role.repository.js';
import { Permissions } from './access-rules.js';
import { Organisations } from './organisations.js';
import { People } from './people.js';

export interface AccountView {
  readonly id: string;
  readonly account: string;
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly secondFactor: boolean;
  readonly roles: readonly { readonly id: string; readonly role: string; readonly organisationId: string }[];
}

/** The accounts of one organisation, for those whose office covers it. */
@Injectable()
export class AccountList {
  constructor(
    private readonly reads: CommittedReads,
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, organisationId: string, limit: number, after = ''): Promise<AccountView[]> {
    // Who holds no such office learns not even what exists.
    this.permissions.requireOffice('access.see-accounts', actor);
    const { path } = await this.organisations.one(this.reads, organisationId);
    this.permissions.requireOffice('access.see-accounts', actor, path);
    const found = await this.reads.select<{ id: string }>(
      `SELECT id FROM accounts WHERE organisation_id = ? AND id > ? ORDER BY id LIMIT ${Math.trunc(limit)}`,
      [organisationId, after],
    );
    const rows = await this.reads.find(
      AccountRow,
      { id: found.map(({ id }) => id) },
      { orderBy: { id: 'asc' } },
    );
    return this.views(rows);
  }

  private async views(rows: readonly AccountRow[]): Promise<AccountView[]> {
    const [people, holdings] = await Promise.all([
      this.people.read(
        this.reads,
        rows.map(({ personId }) => personId),
      ),
      holdingsOf(
        this.reads,
        rows.map(({ id }) => id),
        this.clock.now(),
      ),
    ]);
    return rows.map(
      ({ id, account, personId, organisationId, disabledAt, mustChangePassword, totpConfirmedAt }) => ({
        id,
        account,
        personId,
        name: people.get(personId)?.name ?? '',
        organisationId,
        disabled: disabledAt !== null,
        mustChangePassword,
        secondFactor: totpConfirmedAt !== null,
        roles: holdings
          .filter((held) => held.accountId === id)
          .map((held) => ({ id: held.holdingId, role: held.role, organisationId: held.organisationId })),
      }),
    );
  }
}
