import { Agent, request } from 'node:http';

/** One request as it goes over the wire, and how we asked to be answered. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly ms: number;
}

class ClosedMeanwhile extends Error {}

const PATIENCE_MS = 20_000;

/** Plain HTTP, because `fetch` mends paths and refuses bodies that a stranger would send. */
export class HostileClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });

  constructor(private readonly port: number) {}

  /** Asks again where the server closed the kept connection just then, which is its right. */
  async send(sent: Sent): Promise<Got> {
    try {
      return await this.once(sent);
    } catch (error) {
      if (error instanceof ClosedMeanwhile) return this.once(sent);
      throw error;
    }
  }

  private once({ method, path, headers, body }: Sent): Promise<Got> {
    const began = performance.now();
    const { agent, port } = this;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      const options = { agent, port, host: '127.0.0.1', method, path, headers: { ...headers, ...length } };
      const asked = request(options, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          const ms = performance.now() - began;
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, ms });
        });
        answer.on('error', reject);
      });
      asked.setTimeout(PATIENCE_MS, () =>
        asked.destroy(new Error(`no answer to ${method} ${path.slice(0, 200)}`)),
      );
      asked.on('error', (error) => reject(asked.reusedSocket ? new ClosedMeanwhile() : error));
      asked.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
