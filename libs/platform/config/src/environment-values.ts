/** How the text of an environment variable becomes a value; a refusal says what would be accepted. */
import { isAbsolute, resolve } from 'node:path';
import { rootDir } from './root-directory.js';

/** Thrown by a parser; collected with the variable's name, so it never repeats the value (it may be a secret). */
export class BadValue extends Error {}

export type Parse<T> = (text: string) => T;

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

export function oneOf<const T extends string>(...allowed: readonly T[]): Parse<T> {
  return (text) => {
    const match = allowed.find((value) => value === text);
    if (match === undefined) throw new BadValue(`must be one of ${allowed.join(', ')}`);
    return match;
  };
}

export function wholeNumber(least: number, most: number): Parse<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most))
      throw new BadValue(`must be a whole number from ${least} to ${most}`);
    return value;
  };
}

export const hostName: Parse<string> = (text) => {
  if (!/^[\w.:-]+$/.test(text)) throw new BadValue('must be a host name or an address');
  return text;
};

/** An address somebody else's service answers at. */
export const serviceUrl: Parse<string> = (text) => {
  const url = parseUrl(text);
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new BadValue('must be an http or https URL');
  return url.href;
};

/** Long enough that nobody guesses it, and fit for a header. */
export const bearerSecret: Parse<string> = (text) => {
  if (!/^[\x21-\x7e]{16,500}$/.test(text)) throw new BadValue('must be 16 to 500 printable characters');
  return text;
};

/** A folder; a relative one is taken from the product's folder, whatever the working directory is. */
export const folder: Parse<string> = (text) => resolve(rootDir(), text);

export const webOrigin: Parse<string> = (text) => {
  const url = parseUrl(text);
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new BadValue('must be an http or https URL');
  if (url.pathname !== '/' || url.search || url.hash || url.username)
    throw new BadValue('must be scheme, host and port only');
  return url.origin;
};

/** `false`, or the proxies whose X-Forwarded-* headers are believed: addresses, CIDR ranges, `loopback`, `uniquelocal`. */
export const trustedProxies: Parse<false | readonly string[]> = (text) => {
  if (text === 'false') return false;
  const proxies = text.split(',').map((part) => part.trim());
  const known = /^(?:loopback|linklocal|uniquelocal|[\da-fA-F.:]+(?:\/\d{1,3})?)$/;
  if (!proxies.every((proxy) => known.test(proxy)))
    throw new BadValue('must be false or a list of addresses, CIDR ranges, loopback, linklocal, uniquelocal');
  return proxies;
};

/** `sqlite:PATH` (made absolute) or `mysql://user:password@host:port/database`. */
export const databaseUrl: Parse<string> = (text) => {
  if (text.startsWith('sqlite:')) return sqliteUrl(text.slice('sqlite:'.length));
  const url = parseUrl(text);
  if (url?.protocol !== 'mysql:' || !/^\/[\w-]+$/.test(url.pathname))
    throw new BadValue('must be sqlite:PATH or mysql://user:password@host:port/database');
  return text;
};

function sqliteUrl(path: string): string {
  if (path === '' || path.includes(':memory:')) throw new BadValue('must name a file after sqlite:');
  return `sqlite:${isAbsolute(path) ? path : resolve(rootDir(), path)}`;
}

export const redisUrl: Parse<string> = (text) => {
  const url = parseUrl(text);
  if (!url || !['redis:', 'rediss:'].includes(url.protocol))
    throw new BadValue('must be redis://… or rediss://…');
  return text;
};
