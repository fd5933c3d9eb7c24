import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { CommittedReads, UnitOfWork } from '#platform/database';
import { noEnrolment, wrongSecondFactor } from '../domain/access.errors.js';
import { AccountRow } from '../persistence/account.entity.js';
import { SecurityClock } from './clocks.js';
import { recordAt } from './office-record.js';
import { OwnAccount } from './own-account.js';
import { requirePassword } from './password-guesses.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';
import { SignInChecks } from './sign-in-staff.js';

export interface Enrolment {
  readonly secret: string;
  /** For a QR code. */
  readonly uri: string;
}

/** First half: a secret is proposed to the authenticator. It counts for nothing until confirmed. */
@Injectable()
export class ProposeSecondFactor {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reads: CommittedReads,
    private readonly own: OwnAccount,
    private readonly checks: SignInChecks,
  ) {}

  async execute(actor: Actor, password: string): Promise<Enrolment> {
    const account = await this.own.of(this.reads, actor);
    await requirePassword(this.units, this.checks, account, password);
    // An authenticator in use is only replaced after an administrator took it off the account.
    if (account.totpConfirmedAt !== null) throw noEnrolment();
    const { secondFactor } = this.checks;
    const secret = secondFactor.newSecret();
    const totpSecret = secondFactor.seal(account.id, secret);
    await this.units.run(async (tx) => {
      tx.update(AccountRow, { id: account.id, totpConfirmedAt: null }, { totpSecret, totpLastStep: null });
      return Promise.resolve();
    });
    return { secret, uri: secondFactor.enrolmentUri(account.account, secret) };
  }
}

/** Second half: the authenticator shows that it has the secret. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly units: UnitOfWork,
    private readonly own: OwnAccount,
    private readonly secondFactor: SecondFactor,
    private readonly sessions: Sessions,
    private readonly clock: SecurityClock,
  ) {}

  async execute(actor: Actor, otp: string): Promise<void> {
    const now = this.clock.now();
    await this.units.run(async (tx) => {
      const account = await this.own.of(tx, actor);
      if (account.totpSecret === null || account.totpConfirmedAt !== null) throw noEnrolment();
      const step = this.secondFactor.stepOf(account, otp, now);
      if (step === undefined) throw wrongSecondFactor();
      const { id, organisationId, totpSecret } = account;
      tx.update(
        AccountRow,
        { id, totpSecret, totpConfirmedAt: null },
        { totpConfirmedAt: now, totpLastStep: step },
      );
      await recordAt(tx, actor, organisationId, 'access.second-factor-set', { accountId: id });
    });
    this.sessions.settled();
  }
}
