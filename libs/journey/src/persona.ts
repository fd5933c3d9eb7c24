import { randomUUID } from 'node:crypto';
import type { HttpAnswer, Transport } from './transport.js';

export interface Ask {
  readonly body?: object;
  /** The version a decision was made on. */
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
  readonly language?: string;
}

export interface OfferedAction {
  readonly action: string;
  readonly method: string;
  readonly href: string;
  readonly role: string;
  readonly allowed: boolean;
  readonly ifMatch: boolean;
  readonly refusedBy?: { readonly rule: string; readonly basis: string; readonly sentence: string };
}

export interface DisputeSeen {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly allowedActions: readonly OfferedAction[];
  readonly [part: string]: unknown;
}

/** The house answered otherwise than the journey needs. */
export class UnexpectedAnswer extends Error {
  constructor(
    what: string,
    readonly answer: HttpAnswer,
  ) {
    super(`${what}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 600)}`);
    this.name = 'UnexpectedAnswer';
  }
}

/** One signed-in person (or nobody yet) who talks to the house as a browser or program would. */
export class Persona {
  private held: string | undefined;

  constructor(
    readonly name: string,
    private readonly transport: Transport,
  ) {}

  signedInWith(token: string): this {
    this.held = token;
    return this;
  }

  /** For programs that send requests of their own in this person's name. */
  get token(): string {
    return this.held ?? '';
  }

  get(path: string, language = 'zh-CN'): Promise<HttpAnswer> {
    return this.transport.send({ method: 'GET', path: api(path), headers: this.headers({ language }) });
  }

  ask(method: string, path: string, ask: Ask = {}): Promise<HttpAnswer> {
    const headers = this.headers(ask);
    return this.transport.send({ method, path: api(path), headers, body: ask.body ?? {} });
  }

  /** @throws UnexpectedAnswer unless the answer is 2xx. */
  async must<T = Record<string, unknown>>(method: string, path: string, ask: Ask = {}): Promise<T> {
    const answer = method === 'GET' ? await this.get(path) : await this.ask(method, path, ask);
    if (answer.status >= 300) throw new UnexpectedAnswer(`${this.name}: ${method} ${path}`, answer);
    return answer.body as T;
  }

  dispute(id: string): Promise<DisputeSeen> {
    return this.must<DisputeSeen>('GET', `/disputes/${id}`);
  }

  private headers({ ifMatch, idempotencyKey, language }: Ask): Record<string, string> {
    return {
      'content-type': 'application/json',
      'accept-language': language ?? 'zh-CN',
      'idempotency-key': idempotencyKey ?? randomUUID(),
      ...(this.held === undefined ? {} : { authorization: `Bearer ${this.held}` }),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    };
  }
}

const api = (path: string): string =>
  path.startsWith('/api/') || path === '/readyz' ? path : `/api/v1${path}`;
