/** The brakes on guessing: wrong passwords, wrong codes, codes that grew old. All limits in one place. */

export interface SignInLimits {
  /** Wrong passwords in a row before the account rests. */
  readonly failures: number;
  readonly restMinutes: number;
  /** Wrong guesses at one code before it is void. */
  readonly codeAttempts: number;
  readonly codeMinutes: number;
  /** A phone gets its next code after this many seconds at the earliest. */
  readonly codeEverySeconds: number;
  readonly codesPerDay: number;
  readonly joinAttempts: number;
  readonly staffSessionHours: number;
  readonly partySessionHours: number;
  /** Without a request for so long a staff session ends. */
  readonly staffIdleMinutes: number;
}

export const DEFAULT_LIMITS: SignInLimits = {
  failures: 5,
  restMinutes: 15,
  codeAttempts: 5,
  codeMinutes: 5,
  codeEverySeconds: 60,
  codesPerDay: 10,
  joinAttempts: 10,
  staffSessionHours: 12,
  // Elder mode: longer timeouts (accessible-environment law 32); a phone is one person's.
  partySessionHours: 72,
  staffIdleMinutes: 120,
};

export const minutesAfter = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * 60_000);

export const isPast = (instant: Date | null, now: Date): boolean =>
  instant !== null && instant.getTime() <= now.getTime();

export interface Failures {
  readonly failedCount: number;
  readonly lockedUntil: Date | null;
}

export const isResting = ({ lockedUntil }: Failures, now: Date): boolean =>
  lockedUntil !== null && !isPast(lockedUntil, now);

/** One more wrong password; the count starts anew after each rest. */
export function afterFailure(before: Failures, now: Date, limits: SignInLimits): Failures {
  const failedCount = before.failedCount + 1;
  if (failedCount < limits.failures) return { failedCount, lockedUntil: before.lockedUntil };
  return { failedCount: 0, lockedUntil: minutesAfter(now, limits.restMinutes) };
}

export interface GuessedCode {
  readonly attempts: number;
  readonly expiresAt: Date;
  /** A code that may be used again has none. */
  readonly usedAt?: Date | null;
  readonly revokedAt?: Date | null;
}

/** Whether a guess may still be compared at all. */
export const isOpenToGuess = (code: GuessedCode, now: Date, most: number): boolean =>
  !code.usedAt && !code.revokedAt && !isPast(code.expiresAt, now) && code.attempts < most;

/** Long enough that guessing online is hopeless with the throttle; words and spaces are welcome (NIST 800-63B). */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;

/** What everybody tries first is refused whatever its length. */
export function isWeakPassword(password: string, account: string): boolean {
  const lower = password.toLowerCase();
  const distinct = new Set(lower).size;
  return (
    distinct < 5 || lower.includes(account.toLowerCase()) || WELL_KNOWN.some((word) => lower.startsWith(word))
  );
}

const WELL_KNOWN = [
  'password',
  '1234567890',
  '0123456789',
  'qwertyuiop',
  'abcdefghij',
  'iloveyou',
  'woaini1314',
];
