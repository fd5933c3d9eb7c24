/**
 * Finds a row by a secret value without storing the value: HMAC-SHA-256 over the normalised form under a key
 * that is not in the database, so a stolen dump cannot be searched by trying all phone numbers.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyPurpose, KeyStore, SecretKey } from './key-store.js';

/** Keeps equal values of different kinds apart. */
export type BlindKind = 'phone' | 'id-number' | 'bank-account' | (string & {});

const digest = (key: SecretKey, kind: string, value: string): string =>
  createHmac('sha256', key.secret).update(kind).update('\u0000').update(normalised(value)).digest('hex');

/** Full-width digits, blanks, hyphens and case never decide whether two numbers are the same. */
const normalised = (value: string): string => value.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();

export class BlindIndex {
  constructor(
    private readonly keys: KeyStore,
    private readonly purpose: KeyPurpose = 'blind-index',
  ) {}

  /** What is stored: 64 hexadecimal characters. */
  of(kind: BlindKind, value: string): string {
    return digest(this.keys.current(this.purpose), kind, value);
  }

  /** What to search for: rows written under an older key are found too until they are indexed anew. */
  candidates(kind: BlindKind, value: string): string[] {
    return this.keys.all(this.purpose).map((key) => digest(key, kind, value));
  }

  /** Takes the same time whether the first or the last character differs. */
  matches(kind: BlindKind, value: string, stored: string): boolean {
    const known = Buffer.from(stored);
    return this.candidates(kind, value)
      .map((candidate) => Buffer.from(candidate))
      .some((candidate) => candidate.length === known.length && timingSafeEqual(candidate, known));
  }
}
