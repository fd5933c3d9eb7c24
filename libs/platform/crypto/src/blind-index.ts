/**
 * Finds a row by a personal number without storing the number: a keyed hash over the normalised form, the key
 * outside the database, so a stolen dump cannot be searched by trying all phone numbers.
 */
import type { KeyStore } from './key-store.js';
import { SecretHash } from './secret-hash.js';

/** Keeps equal values of different kinds apart. */
export type BlindKind = 'phone' | 'id-number' | 'bank-account' | 'desk-word';

/** Full-width digits, blanks, hyphens and case never decide whether two numbers are the same. */
const normalised = (value: string): string => value.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();

export class BlindIndex {
  private readonly hash: SecretHash;

  constructor(keys: KeyStore) {
    this.hash = new SecretHash(keys, 'blind-index');
  }

  /** What is stored: 64 hexadecimal characters. */
  of(kind: BlindKind, value: string): string {
    return this.hash.of(kind, normalised(value));
  }

  /** What to search for: rows written under an older key are found too until they are indexed anew. */
  candidates(kind: BlindKind, value: string): string[] {
    return this.hash.candidates(kind, normalised(value));
  }

  /** Takes the same time whether the first or the last character differs. */
  matches(kind: BlindKind, value: string, stored: string): boolean {
    return this.hash.matches(kind, normalised(value), stored);
  }
}
