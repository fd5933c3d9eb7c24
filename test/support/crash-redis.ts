import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { program } from './crash-database.js';
import { freePort } from './house-process.js';

/** A Redis of a test's own that may die, and comes back on its port with nothing in it. */
export class MortalRedis {
  private server: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'concord-redis-'));

  private constructor(private readonly port: number) {}

  static async started(): Promise<MortalRedis> {
    const made = new MortalRedis(await freePort());
    await made.start();
    return made;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async start(): Promise<void> {
    const options = ['--port', `${this.port}`, '--bind', '127.0.0.1', '--save', '', '--dir', this.folder];
    this.server = spawn(program('redis-server'), options, { stdio: 'ignore' });
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      if (await this.accepts()) return;
      await pause(20);
    }
    throw new Error('Redis did not start');
  }

  private async kill(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }

  private accepts(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.port, '127.0.0.1');
      const answer = (yes: boolean): void => {
        socket.destroy();
        resolve(yes);
      };
      socket.once('connect', () => answer(true));
      socket.once('error', () => answer(false));
    });
  }
}
