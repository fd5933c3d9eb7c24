import { DomainError, SYSTEM } from '#kernel';
import type { Tx, UnitOfWork } from '#platform/database';
import { wrongCredentials } from '../domain/access.errors.js';
import { afterFailure, isResting } from '../domain/sign-in.rules.js';
import { AccountRow } from '../persistence/account.entity.js';
import type { SignInChecks } from './sign-in-staff.js';

/**
 * Wrong passwords count wherever one is asked for: at the door, and before a password or an authenticator is changed,
 * where somebody at an unlocked screen could otherwise guess without end.
 */

/** @throws DomainError 401, the same for a wrong password and for an account that rests after too many of them */
export async function requirePassword(
  units: UnitOfWork,
  checks: SignInChecks,
  account: AccountRow,
  password: string,
): Promise<void> {
  const right = await checks.passwords.verify(account.passwordHash, password);
  const resting = isResting(account, checks.clock.now());
  if (!right && !resting) await countFailure(units, checks, account);
  if (!right || resting) throw wrongCredentials();
}

export async function countFailure(
  units: UnitOfWork,
  { clock, settings }: SignInChecks,
  { id, failedCount, lockedUntil, organisationId }: AccountRow,
): Promise<void> {
  const after = afterFailure({ failedCount, lockedUntil }, clock.now(), settings.limits);
  const work = async (tx: Tx): Promise<void> => {
    tx.update(AccountRow, { id, failedCount }, after);
    if (after.failedCount > 0) return;
    await tx.record({
      type: 'access.account-rests',
      stream: `org:${organisationId}`,
      subject: { type: 'account', id },
      data: { until: after.lockedUntil?.toISOString() ?? '' },
      visibility: 'staff',
      actor: SYSTEM,
    });
  };
  await orRefuse(units.run(work));
}

/** Many guesses at once: only one of them counts, the others are refused unheard. */
export async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'platform.changed-meanwhile') throw wrongCredentials();
    throw error;
  }
}
