import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { STARTED_WITH } from '../../apps/cli/src/bench/own-process.js';
import { freshPlace } from './database.js';
import { builtProduct } from './house-process-build.js';

export interface ProcessPlace {
  readonly databaseUrl: string;
  readonly keyDirectory: string;
  remove(): Promise<void>;
}

/** An empty database and a key folder that outlive the processes which use them. */
export async function processPlace(databaseUrl?: string): Promise<ProcessPlace> {
  const place = databaseUrl === undefined ? await freshPlace() : undefined;
  const keyDirectory = mkdtempSync(join(tmpdir(), 'concord-keys-'));
  return {
    databaseUrl: databaseUrl ?? place?.url ?? '',
    keyDirectory,
    async remove() {
      await place?.remove();
      rmSync(keyDirectory, { recursive: true, force: true });
    },
  };
}

const alive = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

export interface HouseOrder {
  /** Where it is built; without it the one that all tests share, which nobody changes. */
  readonly product?: string;
  readonly seed?: 'county' | 'demo';
  /** Settings beside those every test needs. */
  readonly more?: Readonly<Record<string, string>>;
}

/** The built api as a program of its own, on a port it keeps from one start to the next. */
export class HouseProcess {
  private child: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'concord-house-'));

  private constructor(
    private readonly place: ProcessPlace,
    private readonly order: Required<HouseOrder>,
    readonly port: number,
  ) {}

  static async at(place: ProcessPlace, order: HouseOrder = {}): Promise<HouseProcess> {
    const { product = await builtProduct(), seed = 'county', more = {} } = order;
    return new HouseProcess(place, { product, seed, more }, await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Answers how many milliseconds passed until it was ready. */
  async start(): Promise<number> {
    const began = Date.now();
    this.launch();
    await this.untilReady();
    return Date.now() - began;
  }

  /** Begins to start; whoever wants it ready waits for that. */
  launch(): void {
    const log = openSync(this.logFile, 'a');
    const { product } = this.order;
    const child = spawn(
      process.execPath,
      [...STARTED_WITH, join(product, 'dist/apps/api/src/bundled.main.js')],
      {
        cwd: product,
        env: this.environment(),
        stdio: ['ignore', log, log],
      },
    );
    closeSync(log);
    alive.add(child);
    child.once('exit', () => alive.delete(child));
    this.child = child;
  }

  /** @throws when the process ends, or is not ready within `limitMs`; shows what it logged. */
  async untilReady(limitMs = 60_000): Promise<void> {
    for (const end = Date.now() + limitMs; Date.now() < end;) {
      if (this.child?.exitCode !== null) break;
      const answer = await fetch(`${this.url}/readyz`).catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.status === 200) return;
      await pause(25);
    }
    throw new Error(`the house is not ready:\n${this.log().slice(-3000)}`);
  }

  /** As the system would: no warning, nothing is tidied up. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Asks it to end; answers its exit code, or the signal that ended it. */
  async terminate(): Promise<number | string> {
    return this.end('SIGTERM');
  }

  log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  async remove(): Promise<void> {
    if (this.child?.exitCode === null && this.child.signalCode === null) await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | string> {
    const { child } = this;
    if (!child) return 0;
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    }
    return child.exitCode ?? child.signalCode ?? 0;
  }

  private get logFile(): string {
    return join(this.folder, 'house.log');
  }

  private environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: String(this.port),
      DATABASE_URL: this.place.databaseUrl,
      CONCORD_KEY_DIRECTORY: this.place.keyDirectory,
      CONCORD_FILES_DIRECTORY: join(this.place.keyDirectory, 'files'),
      CONCORD_MODE: 'demo',
      CONCORD_SEED: this.order.seed,
      CONCORD_RATE_LIMIT: '0',
      CONCORD_DATABASE_POOL: '8',
      // How far the telling is, is said there.
      CONCORD_LOG_LEVEL: this.order.seed === 'demo' ? 'info' : 'warn',
      ...this.order.more,
    };
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
