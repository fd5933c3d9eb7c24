import { DomainError } from './domain-error.js';

/** Money is a whole number of fen (1/100 yuan); SQLite hands integers back as doubles, so it stays below 2^53. */
export type Fen = number;

export const MAX_FEN = 100_000_000_000_00; // 1,000 亿元, above any claim a basic court can hear

export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value) || value < 0 || value > MAX_FEN)
    throw new DomainError('money.out-of-range', 'invalid');
  return value;
}

/** `1234567` → `12,345.67` */
export const yuanText = (value: Fen): string =>
  (value / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
