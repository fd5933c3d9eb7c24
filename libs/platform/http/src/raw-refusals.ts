import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { DomainError } from '#kernel';
import type { Locale } from './caller.js';
import type { Catalogues } from './catalogues.js';
import { localeOf } from './locale.js';
import { problemOf } from './problem.js';

/** What Node's parser refuses before there is a request, by its error codes. */
const BY_CODE: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'input.too-large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'platform.too-slow'],
};

/** Tells in our problem form also what never becomes a request; the connection ends with it. */
export class RawRefusals {
  constructor(private readonly catalogues: Catalogues) {}

  /** Headers too long, too slow, or no HTTP at all. Nobody's language is known yet. */
  onSocket(error: Error & { readonly code?: string }, socket: Socket): void {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [status, code] = BY_CODE[error.code ?? ''] ?? [400, 'input.invalid'];
    const { body, headers } = this.told(status, code, 'zh-CN');
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  }

  /** `Expect:` with anything but `100-continue` (RFC 9110, 10.1.1). */
  listenTo(server: Server): void {
    server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
      const locale = localeOf(request.headers['accept-language']);
      const { body, headers } = this.told(417, 'input.invalid', locale);
      response.writeHead(417, headers).end(body);
    });
  }

  private told(
    status: number,
    code: string,
    locale: Locale,
  ): { body: string; headers: Record<string, string> } {
    const problem = problemOf(new DomainError(code, 'invalid'), this.catalogues, locale, randomUUID());
    const body = JSON.stringify({ ...problem, status });
    const headers = {
      'content-type': 'application/problem+json',
      'content-language': locale,
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    };
    return { body, headers };
  }
}
