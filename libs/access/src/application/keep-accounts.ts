import { Injectable } from '@nestjs/common';
import { newId, type Actor } from '#kernel';
import type { Tx } from '#platform/database';
import { accountTaken, noSuchAccount } from '../domain/access.errors.js';
import { AccountRow } from '../persistence/account.entity.js';
import { Permissions } from './access-rules.js';
import { recordAt } from './office-record.js';
import { Organisations } from './organisations.js';
import { People } from './people.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';

export interface NewAccount {
  readonly account: string;
  /** Made by `Passwords.hash` before the unit of work: it takes longer than everything else in it. */
  readonly passwordHash: string;
  readonly name: string;
  readonly phone?: string;
  readonly organisationId: string;
  /** Somebody else chose the password. */
  readonly mustChangePassword?: boolean;
  /** An authenticator that is set up already (the demo's). */
  readonly totpSecret?: string;
}

export interface MadeAccount {
  readonly accountId: string;
  readonly personId: string;
}

/** An administrator makes an account for a member of staff. */
@Injectable()
export class MakeAccount {
  constructor(
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
    private readonly people: People,
    private readonly secondFactor: SecondFactor,
  ) {}

  async execute(tx: Tx, actor: Actor, fresh: NewAccount): Promise<MadeAccount> {
    const { organisationId, name, phone } = fresh;
    // Who holds no such office learns not even what exists.
    this.permissions.requireOffice('access.make-account', actor);
    const { path } = await this.organisations.one(tx, organisationId);
    this.permissions.requireOffice('access.make-account', actor, path);
    const account = fresh.account.toLowerCase();
    if (await tx.findOne(AccountRow, { account })) throw accountTaken();
    const personId = this.people.make(tx, { name, ...(phone === undefined ? {} : { phone }) });
    const row = this.row(account, personId, fresh, tx.now);
    tx.insert(AccountRow, row);
    await recordAt(tx, actor, organisationId, 'access.account-made', { accountId: row.id });
    return { accountId: row.id, personId };
  }

  private row(account: string, personId: string, fresh: NewAccount, now: Date): AccountRow {
    const id = newId();
    const { organisationId, passwordHash, mustChangePassword = true, totpSecret } = fresh;
    const enrolled = totpSecret !== undefined;
    return {
      id,
      account,
      personId,
      organisationId,
      passwordHash,
      mustChangePassword,
      failedCount: 0,
      lockedUntil: null,
      totpSecret: enrolled ? this.secondFactor.seal(id, totpSecret) : null,
      totpConfirmedAt: enrolled ? now : null,
      totpLastStep: null,
      disabledAt: null,
      createdAt: now,
    };
  }
}

/** Finds an account for whoever may act on it at its office. */
@Injectable()
export class AccountAtOffice {
  constructor(
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
  ) {}

  /** @throws DomainError 404, or 403 for an account of an organisation the actor's office does not cover */
  async require(tx: Tx, actor: Actor, action: string, accountId: string): Promise<AccountRow> {
    // Who holds no such office learns not even what exists.
    this.permissions.requireOffice(action, actor);
    const account = await tx.findOne(AccountRow, { id: accountId });
    if (!account) throw noSuchAccount();
    const { path } = await this.organisations.one(tx, account.organisationId);
    this.permissions.requireOffice(action, actor, path);
    return account;
  }
}

/** The account opens nothing any more; its sessions end. What its holder did stays on record. */
@Injectable()
export class DisableAccount {
  constructor(
    private readonly atOffice: AccountAtOffice,
    private readonly sessions: Sessions,
  ) {}

  async execute(tx: Tx, actor: Actor, accountId: string): Promise<void> {
    const { organisationId } = await this.atOffice.require(tx, actor, 'access.disable-account', accountId);
    tx.updateAny(AccountRow, { id: accountId, disabledAt: null }, { disabledAt: tx.now });
    this.sessions.endAllOf(tx, accountId);
    await recordAt(tx, actor, organisationId, 'access.account-disabled', { accountId });
  }
}

export interface AccountReset {
  readonly passwordHash: string;
  /** The authenticator is lost: it is taken off, and a role that needs one asks for a new one. */
  readonly secondFactor: boolean;
}

/** An administrator gives a new first password; wakes a resting account, and enables a disabled one. */
@Injectable()
export class ResetAccount {
  constructor(
    private readonly atOffice: AccountAtOffice,
    private readonly sessions: Sessions,
  ) {}

  async execute(
    tx: Tx,
    actor: Actor,
    accountId: string,
    { passwordHash, secondFactor }: AccountReset,
  ): Promise<void> {
    const { organisationId } = await this.atOffice.require(tx, actor, 'access.reset-account', accountId);
    const awake = { failedCount: 0, lockedUntil: null, disabledAt: null };
    const noFactor = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };
    const changes = { passwordHash, mustChangePassword: true, ...awake, ...(secondFactor ? noFactor : {}) };
    tx.updateAny(AccountRow, { id: accountId }, changes);
    this.sessions.endAllOf(tx, accountId);
    await recordAt(tx, actor, organisationId, 'access.account-reset', { accountId, secondFactor });
  }
}
