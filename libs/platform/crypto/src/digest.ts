/** Digests by OpenSSL: SHA-256 for our own chains, SM3 (GB/T 32905-2016) where a Chinese court system asks for it. */
import { createHash, hash, randomBytes, timingSafeEqual } from 'node:crypto';

export const sha256 = (content: Uint8Array | string): string => hash('sha256', content);

export const sm3 = (content: Uint8Array | string): string => createHash('sm3').update(content).digest('hex');

/** 256 random bits, safe in a header, a cookie and an address. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** Comparison that does not tell by its duration how much was right. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
