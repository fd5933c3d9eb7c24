import { key, type Route } from './routes.js';
import type { RoutesDocument, Schema } from './routes-document.js';
import type { Sent } from './hostile-client.js';
import {
  HOSTILE_BODIES,
  HOSTILE_HEADERS,
  HOSTILE_PATH_PARTS,
  HOSTILE_QUERIES,
  HOSTILE_VALUES,
} from './hostile-values.js';

/** Same seed, same numbers: a failure can be had again. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

export interface Target {
  readonly route: Route;
  /** Filled in with ids that exist. */
  readonly path: string;
  readonly schema: Schema | undefined;
  /** A body that is right, with every field. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Hostile extends Sent {
  /** What was done to the request, for messages. */
  readonly how: string;
  readonly language: 'zh-CN' | 'en';
}

/** The ways taken in turn; names of the methods below. */
const WITH_BODY = [
  'field',
  'field',
  'field',
  'field',
  'absent',
  'unknown',
  'whole',
  'path',
  'header',
] as const;
const WITHOUT_BODY = ['query', 'path', 'header', 'query', 'whole'] as const;

/** Makes requests to one route that no honest client sends. */
export class HostileRequests {
  constructor(
    readonly document: RoutesDocument,
    private readonly roll: (sides: number) => number,
  ) {}

  /** `count` of them, every way in turn. */
  *to(target: Target, count: number): Generator<Hostile> {
    const takesBody = target.route.method !== 'GET' && target.schema !== undefined;
    const ways = takesBody ? WITH_BODY : WITHOUT_BODY;
    for (let at = 0; at < count; at += 1) {
      const way = ways[at % ways.length] ?? 'path';
      const language = this.roll(2) === 0 ? 'zh-CN' : 'en';
      const headers = { ...target.headers, 'accept-language': language };
      yield { ...this[way]({ ...target, headers }), language };
    }
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.roll(list.length)] as T;
  }

  /** One field holds something else. */
  private field(target: Target): Omit<Hostile, 'language'> {
    const paths = fieldPaths(target.body);
    const at = this.pick(paths);
    const value = this.pick(HOSTILE_VALUES);
    return this.posted(
      target,
      changedAt(target.body, at, value),
      `${at.join('.')} = ${JSON.stringify(value).slice(0, 60)}`,
    );
  }

  private absent(target: Target): Omit<Hostile, 'language'> {
    const at = this.pick(fieldPaths(target.body));
    return this.posted(target, changedAt(target.body, at, undefined), `without ${at.join('.')}`);
  }

  private unknown(target: Target): Omit<Hostile, 'language'> {
    const name = this.pick([
      'id',
      'version',
      'isAdmin',
      'constructor',
      '__proto__',
      'toString',
      '',
      'a'.repeat(9000),
      '\u202E',
    ]);
    const at = this.pick([[], ...fieldPaths(target.body)]);
    const here = Object.entries(valueAt(target.body, at) ?? {});
    const inside: unknown = Object.fromEntries([...here, [name, 1]]);
    const body = at.length === 0 ? inside : changedAt(target.body, at, inside);
    return this.posted(target, body, `unknown ${name.slice(0, 20)} in ${at.join('.')}`);
  }

  private whole(target: Target): Omit<Hostile, 'language'> {
    const [body, type] = this.pick(HOSTILE_BODIES);
    const headers = Object.fromEntries(
      Object.entries(target.headers).filter(([name]) => name !== 'content-type'),
    );
    const method = target.route.method === 'GET' ? 'POST' : target.route.method;
    const how = `${String(type)} ${body.toString('utf8').slice(0, 40)}`;
    return {
      method,
      path: target.path,
      body,
      how,
      headers: { ...headers, ...(type ? { 'content-type': type } : {}) },
    };
  }

  private path(target: Target): Omit<Hostile, 'language'> {
    const part = this.pick(HOSTILE_PATH_PARTS);
    const params = target.path.split('/').flatMap((one, at) => (/[0-9]/.test(one) && at > 3 ? [at] : []));
    const at = params.length > 0 ? this.pick(params) : target.path.split('/').length;
    const parts = target.path.split('/');
    parts[at] = part;
    return { ...this.plain(target), path: parts.join('/'), how: `path part ${part.slice(0, 40)}` };
  }

  private query(target: Target): Omit<Hostile, 'language'> {
    const query = this.pick(HOSTILE_QUERIES);
    const [path = ''] = target.path.split('?');
    return { ...this.plain(target), path: `${path}?${query}`, how: query.slice(0, 60) };
  }

  private header(target: Target): Omit<Hostile, 'language'> {
    const headers = this.pick(HOSTILE_HEADERS);
    const plain = this.plain(target);
    return { ...plain, headers: { ...plain.headers, ...headers }, how: JSON.stringify(headers).slice(0, 80) };
  }

  private plain({ route, path, body, headers, schema }: Target): Omit<Hostile, 'language'> {
    const { method } = route;
    const said = method === 'GET' || schema === undefined ? {} : { body: JSON.stringify(body) };
    return { method, path, headers, how: 'plain', ...said };
  }

  private posted({ route, path, headers }: Target, body: unknown, how: string): Omit<Hostile, 'language'> {
    return { method: route.method, path, headers, how, body: JSON.stringify(body) };
  }
}

export const told = ({ method, path, how }: Hostile): string =>
  `${key({ method, path: path.slice(0, 160) })} (${how})`;

type At = readonly (string | number)[];

/** Every place in a body that holds something. */
export function fieldPaths(body: unknown, at: At = []): At[] {
  if (typeof body !== 'object' || body === null) return at.length === 0 ? [['any']] : [at];
  const entries = Object.entries(body).flatMap(([name, value]) => fieldPaths(value, [...at, name]));
  const own = at.length === 0 ? [] : [at];
  return [...own, ...entries].length === 0 ? [['any']] : [...own, ...entries];
}

function valueAt(body: unknown, at: At): unknown {
  return at.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], body);
}

/** A copy with another value in one place; `undefined` takes it away. */
function changedAt(body: unknown, [name, ...rest]: At, value: unknown): unknown {
  if (name === undefined) return value;
  const entries = Object.entries(body as object).filter(([key]) => key !== String(name));
  const next = changedAt((body as Record<string, unknown>)[name], rest, value);
  if (Array.isArray(body))
    return next === undefined ? entries.map(([, one]) => one as unknown) : withItem(body, name, next);
  // Unlike an assignment, `fromEntries` makes a field even of `__proto__`.
  return Object.fromEntries(next === undefined ? entries : [...entries, [name, next]]);
}

const withItem = (list: readonly unknown[], at: string | number, item: unknown): unknown[] =>
  list.map((one, index) => (index === Number(at) ? item : one));
