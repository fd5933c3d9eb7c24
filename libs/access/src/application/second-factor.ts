import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { FieldCipher } from '#platform/crypto';
import type { AccountRow } from '../persistence/account.entity.js';
import { totpPlace } from '../persistence/places.js';
import { AccessSettings } from './access-settings.js';

const PERIOD = 30;

const totpOf = (secret: string, label = '', issuer = ''): TOTP =>
  new TOTP({
    secret: Secret.fromBase32(secret),
    period: PERIOD,
    digits: 6,
    algorithm: 'SHA1',
    label,
    issuer,
  });

/** What an authenticator would show now; for the demo's list of accounts and for tests. */
export const oneTimePassword = (secret: string, now: Date): string =>
  totpOf(secret).generate({ timestamp: now.getTime() });

/** One-time passwords of an authenticator (TOTP, RFC 6238). */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly settings: AccessSettings,
  ) {}

  newSecret(): string {
    return new Secret({ size: 20 }).base32;
  }

  enrolmentUri(account: string, secret: string): string {
    return totpOf(secret, account, this.settings.issuer).toString();
  }

  seal(accountId: string, secret: string): string {
    return this.cipher.encrypt(secret, totpPlace(accountId));
  }

  /**
   * The 30-second step the password belongs to, one step of drift either way; `undefined` when it is wrong or its
   * step, or a later one, was used before.
   */
  stepOf({ id, totpSecret, totpLastStep }: AccountRow, password: string, now: Date): number | undefined {
    if (totpSecret === null) return undefined;
    const totp = totpOf(this.cipher.decrypt(totpSecret, totpPlace(id)));
    const delta = totp.validate({ token: password, timestamp: now.getTime(), window: 1 });
    if (delta === null) return undefined;
    const step = Math.floor(now.getTime() / 1000 / PERIOD) + delta;
    return totpLastStep !== null && step <= totpLastStep ? undefined : step;
  }
}
