import { spawn, execFile, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import mysql from 'mysql2/promise';
import { freePort } from './house-process.js';

const run = promisify(execFile);
/** MariaDB refuses to run as root unless root is named. */
const RUN_AS = process.getuid?.() === 0 ? ['--user=root'] : [];
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** A MariaDB of a test's own that may die: folder and port stay, so that it comes back as it was. */
export class MortalDatabase {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly password: string,
  ) {}

  static async make(): Promise<MortalDatabase> {
    const folder = mkdtempSync(join(tmpdir(), 'concord-mortal-'));
    const made = new MortalDatabase(folder, await freePort(), randomBytes(12).toString('hex'));
    mkdirSync(made.data);
    const how = ['--no-defaults', `--datadir=${made.data}`, '--auth-root-authentication-method=normal'];
    await run(program('mariadb-install-db'), [...how, '--skip-test-db', ...RUN_AS], { cwd: folder });
    const grants = `GRANT ALL PRIVILEGES ON *.* TO 'tester'@'127.0.0.1' IDENTIFIED BY '${made.password}';\n`;
    const database = 'CREATE DATABASE IF NOT EXISTS concord CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n';
    writeFileSync(join(folder, 'first.sql'), grants + database);
    return made;
  }

  get url(): string {
    return `mysql://tester:${this.password}@127.0.0.1:${this.port}/concord`;
  }

  /** Comes back when it accepts connections again. */
  async start(): Promise<void> {
    const log = openSync(join(this.folder, 'server.log'), 'a');
    this.server = spawn(program('mariadbd'), this.options(), { stdio: ['ignore', log, log] });
    closeSync(log);
    for (const end = Date.now() + 60_000; Date.now() < end;) {
      if (await this.answers()) return;
      await pause(20);
    }
    throw new Error(`the database did not start:\n${readFileSync(join(this.folder, 'server.log'), 'utf8')}`);
  }

  async kill(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  private get data(): string {
    return join(this.folder, 'data');
  }

  private options(): string[] {
    return [
      '--no-defaults',
      `--datadir=${this.data}`,
      '--socket=own.sock',
      `--port=${this.port}`,
      '--bind-address=127.0.0.1',
      `--init-file=${join(this.folder, 'first.sql')}`,
      '--skip-name-resolve',
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=1',
      '--innodb-buffer-pool-size=64M',
      ...RUN_AS,
    ];
  }

  private async answers(): Promise<boolean> {
    try {
      const connection = await mysql.createConnection(this.url);
      await connection.query('SELECT 1');
      await connection.end();
      return true;
    } catch {
      return false;
    }
  }
}

/** A server named by the environment may be all there is; it is not ours to kill. */
export const canBeMade = (programs = ['mariadbd', 'mariadb-install-db']): boolean =>
  programs.every((name) => onPath(name));

const onPath = (name: string): string | undefined =>
  FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));

export function program(name: string): string {
  const found = onPath(name);
  if (found === undefined) throw new Error(`${name} is not on the PATH`);
  return found;
}
