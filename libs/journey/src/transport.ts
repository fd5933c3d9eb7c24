/** How requests reach a running house: over the network, or straight into the process. */
export interface HttpRequest {
  readonly method: string;
  /** Below the server's root, e.g. `/api/v1/disputes`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or undefined when there is none. */
  readonly body: unknown;
}

export interface Transport {
  send(request: HttpRequest): Promise<HttpAnswer>;
}

/** Against a server, e.g. `http://127.0.0.1:3000`. */
export function networkTransport(baseUrl: string): Transport {
  return {
    async send({ method, path, headers, body }) {
      const json = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await fetch(new URL(path, baseUrl), { method, headers: { ...headers }, ...json });
      const text = await answer.text();
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: parsed(text) };
    },
  };
}

const REQUESTS_FROM_ONE_PLACE = 40;

/** What Fastify's `inject` gives back. */
interface Injected {
  readonly statusCode: number;
  readonly headers: Record<string, unknown>;
  readonly payload: string;
}

export type Inject = (request: {
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: string;
  remoteAddress?: string;
}) => Promise<Injected>;

/**
 * Into a server in this process, without a socket; used to seed the demo. A whole county acts within seconds, each
 * person from a place of its own: limits per address are meant for one.
 */
export function injectTransport(inject: Inject): Transport {
  let sent = 0;
  const place = (): string => `fd00::${Math.floor((sent += 1) / REQUESTS_FROM_ONE_PLACE).toString(16)}`;
  return {
    async send({ method, path, headers, body }) {
      const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
      const from = { remoteAddress: place() };
      const answer = await inject({ method, url: path, headers: { ...headers }, ...payload, ...from });
      const told = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      return {
        status: answer.statusCode,
        headers: Object.fromEntries(told) as never,
        body: parsed(answer.payload),
      };
    },
  };
}

const parsed = (text: string): unknown =>
  text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined;
