import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { CommittedReads, UnitOfWork } from '#platform/database';
import { isWeakPassword } from '../domain/sign-in.rules.js';
import { weakPassword, wrongCredentials } from '../domain/access.errors.js';
import { AccountRow } from '../persistence/account.entity.js';
import { recordAt } from './office-record.js';
import { OwnAccount } from './own-account.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly userAgent: string;
}

/** Who knows the present password sets a new one; every session ends and a new one begins. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reads: CommittedReads,
    private readonly own: OwnAccount,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  async execute(actor: Actor, { currentPassword, newPassword, userAgent }: PasswordChange): Promise<string> {
    const account = await this.own.of(this.reads, actor);
    if (!(await this.passwords.verify(account.passwordHash, currentPassword))) throw wrongCredentials();
    if (isWeakPassword(newPassword, account.account) || newPassword === currentPassword) throw weakPassword();
    const { id, personId, organisationId, passwordHash } = account;
    const changed = await this.passwords.hash(newPassword);
    const token = await this.units.run(async (tx) => {
      tx.update(AccountRow, { id, passwordHash }, { passwordHash: changed, mustChangePassword: false });
      this.sessions.endAllOf(tx, id);
      await recordAt(tx, actor, organisationId, 'access.password-changed', { accountId: id });
      return this.sessions.open(tx, { kind: 'staff', level: 'sign', personId, accountId: id, userAgent });
    });
    this.sessions.settled();
    return token;
  }
}
