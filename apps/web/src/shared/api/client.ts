/** Typed calls of the public API, made from its own description (`schema.generated.ts`). */
import createClient, { type Middleware } from 'openapi-fetch';
import { preferences } from '../theme/preferences.js';
import { NoAnswerError, problemOf } from './problem.js';
import type { components, paths } from './schema.generated.js';

export type Schemas = components['schemas'];

/** Sentences come in the language of the page; the session's cookie travels by itself. */
export const callHeaders = (): Record<string, string> => ({ 'accept-language': preferences().language });

const house: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(callHeaders())) request.headers.set(name, value);
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
  },
  onError() {
    return new NoAnswerError();
  },
};

/** `const { data } = await api.GET('/api/v1/desk/queue', {…})`; a refusal is thrown as `ProblemError`. */
export const api = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin' });
api.use(house);

/** The answer's data, which a successful call always has. */
export async function dataOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

export interface Sent<T> {
  readonly data: T;
  /** Version of what was answered, from its `ETag`. */
  readonly version: number | undefined;
}

/** A call whose address the server has named (`allowedActions`, `next`). */
export async function call<T>(
  method: string,
  href: string,
  { body, headers = {} }: { body?: unknown; headers?: Readonly<Record<string, string>> } = {},
): Promise<Sent<T>> {
  const response = await fetch(href, {
    method,
    credentials: 'same-origin',
    headers: {
      ...callHeaders(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new NoAnswerError();
  });
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  const version = /^"(\d+)"$/.exec(response.headers.get('etag') ?? '')?.[1];
  return {
    data: (text === '' ? undefined : JSON.parse(text)) as T,
    version: version === undefined ? undefined : Number(version),
  };
}
