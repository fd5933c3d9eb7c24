/** Child processes in groups of their own, so that an end of the run ends exactly what the run started. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';

const running = new Set();
const lastActs = new Set();

/** `log`: file for its output; otherwise the output is inherited, or gathered when `gather` is set. */
export function start(command, args, { cwd, env, log, gather = false } = {}) {
  const sink = log ? openSync(log, 'a') : gather ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', sink, sink],
    detached: true,
  });
  if (log) closeSync(sink);
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Runs to the end and answers `{ code, output, seconds }`; a command that cannot start, or takes too long, has a code too. */
export async function run(command, args, { limitSeconds, ...options } = {}) {
  const began = Date.now();
  const child = start(command, args, options);
  const output = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  const alarm = limitSeconds && setTimeout(() => endGroup(child, 'SIGKILL'), limitSeconds * 1000);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output.push(`${command}: ${error.message}\n`);
      resolve(127);
    });
    child.once('close', (status, signal) => resolve(status ?? signal ?? 1));
  });
  clearTimeout(alarm);
  return {
    code,
    output: Buffer.concat(output.map((part) => Buffer.from(part))).toString(),
    seconds: (Date.now() - began) / 1000,
  };
}

export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  endGroup(child, 'SIGTERM');
  const alarm = setTimeout(() => endGroup(child, 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(alarm);
}

/** For what must also happen when the run is interrupted; synchronous. */
export function atTheEnd(act) {
  lastActs.add(act);
}

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

process.once('exit', () => {
  for (const child of running) endGroup(child, 'SIGKILL');
  for (const act of lastActs) act();
});
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])
  process.once(signal, () => process.exit(128 + number));
