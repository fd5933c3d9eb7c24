import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { CommittedReads, UnitOfWork, type Tx } from '#platform/database';
import { isWeakPassword } from '../domain/sign-in.rules.js';
import { weakPassword } from '../domain/access.errors.js';
import { AccountRow } from '../persistence/account.entity.js';
import { recordAt } from './office-record.js';
import { OwnAccount } from './own-account.js';
import { orRefuse, requirePassword } from './password-guesses.js';
import { Sessions } from './sessions.js';
import { SignInChecks } from './sign-in-staff.js';

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
    private readonly checks: SignInChecks,
    private readonly sessions: Sessions,
  ) {}

  async execute(actor: Actor, { currentPassword, newPassword, userAgent }: PasswordChange): Promise<string> {
    const account = await this.own.of(this.reads, actor);
    await requirePassword(this.units, this.checks, account, currentPassword);
    if (isWeakPassword(newPassword, account.account) || newPassword === currentPassword) throw weakPassword();
    const { id, personId, organisationId, passwordHash, failedCount } = account;
    const changed = await this.checks.passwords.hash(newPassword);
    const next = { passwordHash: changed, mustChangePassword: false, failedCount: 0, lockedUntil: null };
    const work = async (tx: Tx): Promise<string> => {
      tx.update(AccountRow, { id, passwordHash, failedCount }, next);
      this.sessions.endAllOf(tx, id);
      await recordAt(tx, actor, organisationId, 'access.password-changed', { accountId: id });
      return this.sessions.open(tx, { kind: 'staff', level: 'sign', personId, accountId: id, userAgent });
    };
    const token = await orRefuse(this.units.run(work));
    this.sessions.settled();
    return token;
  }
}
