import { randomInt } from 'node:crypto';
import { dayOf, yearOf } from '#kernel';

/**
 * What people say on the telephone: the year and ten digits in two groups, e.g. `2026-48219-03771`. Digits only,
 * because they are read out in Chinese; random, so that a number tells nothing and no counter is a bottleneck.
 */
export function newReference(now: Date): string {
  const group = (): string => String(randomInt(0, 100_000)).padStart(5, '0');
  return `${yearOf(dayOf(now))}-${group()}-${group()}`;
}
