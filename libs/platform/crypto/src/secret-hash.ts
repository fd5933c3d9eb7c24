/** Stores secrets that are looked up again (tokens, codes) as HMAC-SHA-256 under a key outside the database. */
import { createHmac } from 'node:crypto';
import { sameSecret } from './digest.js';
import type { KeyPurpose, KeyStore, SecretKey } from './key-store.js';

const digest = (key: SecretKey, kind: string, value: string): string =>
  createHmac('sha256', key.secret).update(kind).update('\u0000').update(value).digest('hex');

export class SecretHash {
  constructor(
    private readonly keys: KeyStore,
    private readonly purpose: KeyPurpose = 'session',
  ) {}

  /** What is stored: 64 hexadecimal characters. `kind` keeps equal values of different use apart. */
  of(kind: string, value: string): string {
    return digest(this.keys.current(this.purpose), kind, value);
  }

  /** What to search for: rows written under an older key are found as long as that key exists. */
  candidates(kind: string, value: string): string[] {
    return this.keys.all(this.purpose).map((key) => digest(key, kind, value));
  }

  /** Takes the same time whether the first or the last character differs. */
  matches(kind: string, value: string, stored: string): boolean {
    return this.candidates(kind, value).filter((candidate) => sameSecret(candidate, stored)).length > 0;
  }
}
