/** `concord bench NAME`: runs a bench, prints its table and keeps the figures in `var/bench/NAME.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { rootDir } from '#platform/config';
import { CommandFailed, textOption, WrongUsage, type Command } from '../command.js';
import { bareBench } from './bare.bench.js';
import { tableOf, type Benchmark } from './benchmark.js';
import { reconnectBench } from './reconnect.bench.js';
import { roomsBench } from './rooms.bench.js';
import { startBench } from './start.bench.js';
import { workflowBench, workflowEmbeddedBench } from './workflow.bench.js';

const benches: readonly Benchmark[] = [
  workflowBench,
  workflowEmbeddedBench,
  startBench,
  roomsBench,
  reconnectBench,
  bareBench,
];

export const benchCommand: Command = {
  name: 'bench',
  usage: `NAME [--database MYSQL_URL] [--seconds N]   (${benches.map(({ name }) => name).join(', ')})`,
  summary: 'Measures ours and its baseline in the same run.',
  options: { database: { type: 'string' }, seconds: { type: 'string' } },
  words: 1,
  async run([name], options) {
    const bench = benches.find((one) => one.name === name);
    if (!bench) throw new CommandFailed(benches.map((one) => `${one.name}: ${one.summary}`).join('\n'));
    const seconds = Number(textOption(options, 'seconds') ?? '20');
    if (!(seconds > 0)) throw new WrongUsage('--seconds is a number above 0.');
    const database = textOption(options, 'database');
    const measured = await bench.run({ seconds, ...(database === undefined ? {} : { database }) });
    const result = { ...measured, conditions: { ...machine(), ...measured.conditions } };
    console.log(tableOf(result));
    keep(bench.name, result);
  },
};

function machine() {
  const cores = cpus();
  return { node: process.versions.node, cores: cores.length, processor: cores[0]?.model ?? 'unknown' };
}

function keep(name: string, result: object): void {
  const folder = join(rootDir(), 'var/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ name, ...result }, undefined, 2)}\n`);
}
