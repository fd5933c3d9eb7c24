/** Whether a request says what a story says: ids are sets, an instant is the same however it is written, to the minute. */
import type { Body } from './form-driver.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const A_MINUTE_MS = 60_000;

export function alike(sent: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return Array.isArray(sent) && alikeLists(sent, wanted);
  if (typeof wanted === 'object' && wanted !== null)
    return Object.entries(wanted).every(([name, value]) => alike((sent as Body | undefined)?.[name], value));
  if (typeof wanted === 'string' && INSTANT.test(wanted))
    return Math.abs(Date.parse(String(sent)) - Date.parse(wanted)) < A_MINUTE_MS;
  return sent === wanted;
}

function alikeLists(sent: readonly unknown[], wanted: readonly unknown[]): boolean {
  if (sent.length !== wanted.length) return false;
  if (wanted.every((item) => typeof item === 'string')) return wanted.every((item) => sent.includes(item));
  return wanted.every((item, at) => alike(sent[at], item));
}
