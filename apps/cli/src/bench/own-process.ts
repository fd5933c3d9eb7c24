/** A program of ours in a process of its own: it says `{"url": …}` when it is ready, and ends on SIGTERM. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface OwnProcess {
  readonly url: string;
  stop(): Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

export async function startOwnProcess(file: string, args: readonly string[]): Promise<OwnProcess> {
  const child = spawnNode([file, ...args]);
  const { url } = JSON.parse(await firstLine(child)) as { url: string };
  return { url, stop: () => stopProcess(child) };
}

/** Runs to the end and answers what it printed last, as JSON. */
export async function runOwnProcess<T>(file: string, args: readonly string[]): Promise<T> {
  const child = spawnNode([file, ...args]);
  return JSON.parse(await firstLine(child)) as T;
}

/** As the api is started by `npm start` and in its image; a baseline gets the same. */
export const STARTED_WITH = ['--max-semi-space-size=64'];

export function spawnNode(args: readonly string[], environment: Environment = {}): ChildProcess {
  const child = spawn(process.execPath, [...STARTED_WITH, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The process was started without an output');
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error(
    `The process ended (${child.exitCode ?? child.signalCode ?? 'unknown'}) before it said anything`,
  );
}
