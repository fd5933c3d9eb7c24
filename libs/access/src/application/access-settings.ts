import { RealSecurityClock, type SecurityClock } from './clocks.js';
import { DEFAULT_LIMITS, type SignInLimits } from '../domain/sign-in.rules.js';

/** Cost of argon2id: OWASP's second recommendation; about 30 ms on one core. */
export interface PasswordCost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** Where the program says what differs from the defaults; nothing need be said. */
export const ACCESS_CHOICES = Symbol('access-choices');

/** How this installation signs people in. */
export class AccessSettings {
  /** The cookie travels on https only; unsaid: as the request came. */
  readonly secureCookie: boolean | undefined;
  readonly passwordCost: PasswordCost;
  readonly limits: SignInLimits;
  /** What sessions, codes and rests are measured by. */
  readonly securityClock: SecurityClock;
  /** Scheme, host and port as people see them; links in messages begin with it. */
  readonly publicUrl: string;
  /** Shown in the authenticator. */
  readonly issuer: string;

  constructor(choices: Partial<AccessSettings> = {}) {
    this.secureCookie = choices.secureCookie;
    this.passwordCost = choices.passwordCost ?? { memoryKiB: 19_456, passes: 2 };
    this.limits = choices.limits ?? DEFAULT_LIMITS;
    this.securityClock = choices.securityClock ?? new RealSecurityClock();
    this.publicUrl = choices.publicUrl ?? 'http://127.0.0.1:3000';
    this.issuer = choices.issuer ?? 'Concord';
  }
}
