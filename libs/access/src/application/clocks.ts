import { SystemClock, Clock } from '#kernel';

/**
 * Real time, for sessions, codes, one-time passwords and rests after wrong passwords: moving the demo's clock by a
 * month must not sign everybody out, and an authenticator knows no demo.
 */
export abstract class SecurityClock implements Clock {
  abstract now(): Date;
}

export class RealSecurityClock extends SecurityClock {
  private readonly real = new SystemClock();

  now(): Date {
    return this.real.now();
  }
}
