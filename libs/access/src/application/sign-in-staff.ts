import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { CommittedReads, UnitOfWork, type Tx } from '#platform/database';
import { isResting } from '../domain/sign-in.rules.js';
import { secondFactorNeeded, wrongCredentials, wrongSecondFactor } from '../domain/access.errors.js';
import { AccountRow } from '../persistence/account.entity.js';
import { rolesHeldBy } from '../persistence/role.repository.js';
import { AccessSettings } from './access-settings.js';
import { pendingSteps, type PendingStep } from './actor-of-session.js';
import { SecurityClock } from './clocks.js';
import { countFailure, orRefuse } from './password-guesses.js';
import { Passwords } from './passwords.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';

export interface Credentials {
  readonly account: string;
  readonly password: string;
  readonly otp?: string;
  readonly userAgent: string;
}

export interface SignedIn {
  readonly accessToken: string;
  /** What has to be done before the account opens anything else. */
  readonly pending: readonly PendingStep[];
}

/** What guards the way in beside the row of the account. */
@Injectable()
export class SignInChecks {
  constructor(
    readonly passwords: Passwords,
    readonly secondFactor: SecondFactor,
    readonly settings: AccessSettings,
    readonly clock: SecurityClock,
    readonly houseClock: Clock,
  ) {}
}

/** A member of staff signs in by account and password, and a one-time password where a role asks for it. */
@Injectable()
export class SignInStaff {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reads: CommittedReads,
    private readonly checks: SignInChecks,
    private readonly sessions: Sessions,
  ) {}

  /** @throws DomainError 401; the same for an unknown account, a wrong password, and a resting or disabled account */
  async execute(credentials: Credentials): Promise<SignedIn> {
    const { account: name, password } = credentials;
    const account = await this.reads.findOne(AccountRow, { account: name.toLowerCase() });
    const right = await this.checks.passwords.verify(account?.passwordHash, password);
    const resting = account !== undefined && isResting(account, this.checks.clock.now());
    if (account && !right && !resting) await countFailure(this.units, this.checks, account);
    if (!account || !right || resting || account.disabledAt !== null) throw wrongCredentials();
    const roles = await rolesHeldBy(this.reads, account.id, this.checks.houseClock.now());
    const step = await this.requireSecondFactor(account, credentials.otp);
    const accessToken = await this.open(account, step, credentials.userAgent);
    return { accessToken, pending: pendingSteps(account, roles) };
  }

  /** Whoever has an authenticator uses it. Without one, a role that needs it opens the enrolment and nothing else. */
  private async requireSecondFactor(
    account: AccountRow,
    otp: string | undefined,
  ): Promise<number | undefined> {
    if (account.totpConfirmedAt === null) return undefined;
    if (otp === undefined) throw secondFactorNeeded();
    const step = this.checks.secondFactor.stepOf(account, otp, this.checks.clock.now());
    if (step !== undefined) return step;
    await countFailure(this.units, this.checks, account);
    throw wrongSecondFactor();
  }

  /** Guarded by what was read, so that two requests cannot use one step, or slip past a rest that just began. */
  private async open(account: AccountRow, step: number | undefined, userAgent: string): Promise<string> {
    const { id, personId, failedCount, totpLastStep } = account;
    const changes = {
      failedCount: 0,
      lockedUntil: null,
      ...(step === undefined ? {} : { totpLastStep: step }),
    };
    const work = async (tx: Tx): Promise<string> => {
      if (step !== undefined || failedCount > 0 || account.lockedUntil !== null)
        tx.update(AccountRow, { id, failedCount, totpLastStep }, changes);
      const session = { kind: 'staff', level: 'sign', personId, accountId: id, userAgent } as const;
      return Promise.resolve(this.sessions.open(tx, session));
    };
    return orRefuse(this.units.run(work));
  }
}
