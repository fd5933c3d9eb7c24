/** Runs a database's own program, found under one of its names, and fails with what it said. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { CommandFailed } from '../command.js';

export interface Streams {
  output?(stdout: Readable): Promise<void>;
  input?(stdin: Writable): Promise<void>;
}

export async function runProgram(
  names: readonly string[],
  args: readonly string[],
  secrets: Readonly<Record<string, string>>,
  streams: Streams,
): Promise<void> {
  const program = names.map(onPath).find((path) => path !== undefined);
  if (program === undefined) throw new CommandFailed(`Neither ${names.join(' nor ')} is on the PATH.`);
  const child = spawn(program, args, {
    env: { ...process.env, ...secrets },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const complaints: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [status, ...flows] = await Promise.allSettled([
    ended,
    streams.output?.(child.stdout) ?? drain(child.stdout),
    streams.input?.(child.stdin) ?? end(child.stdin),
  ]);
  if (status.status === 'rejected' || status.value !== 0)
    throw new CommandFailed(`${program} failed: ${Buffer.concat(complaints).toString().trim()}`);
  for (const flow of flows) if (flow.status === 'rejected') throw flow.reason;
}

function drain(stdout: Readable): Promise<void> {
  stdout.resume();
  return Promise.resolve();
}

function end(stdin: Writable): Promise<void> {
  stdin.end();
  return Promise.resolve();
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
