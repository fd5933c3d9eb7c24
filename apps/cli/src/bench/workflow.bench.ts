/** Durable commands over HTTP with permission, validation, audit, idempotency and clocks, against the bare service. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '#platform/config';
import { Cast, networkTransport, type Persona } from '#journey';
import { measureBareService, workflowConditions } from './bare.bench.js';
import { alone, compared, type Benchmark, type BenchOrder, type Measurement } from './benchmark.js';
import { requireAllOk, runLoad, type LoadResult } from './load.js';
import { spawnNode, stopProcess } from './own-process.js';
import { scratchDatabase, scratchFolder } from './scratch-database.js';
import { freePort, isReady } from './readiness.js';
import type { PreparedDispute, WorkflowLoadOptions } from './workflow-load.js';

const READY_WITHIN_MS = 60_000;
const PREPARING_AT_ONCE = 32;

async function measureOurs(seconds: number, server?: string): Promise<LoadResult> {
  const database = await scratchDatabase(server);
  const folder = scratchFolder();
  const port = String(await freePort());
  const child = spawnNode([join(rootDir(), 'dist/apps/api/src/main.js')], {
    ...{ PORT: port, DATABASE_URL: database.url, CONCORD_KEY_DIRECTORY: join(folder, 'keys') },
    ...{ CONCORD_MODE: 'demo', CONCORD_SEED: 'county', CONCORD_RATE_LIMIT: '0', CONCORD_LOG_LEVEL: 'error' },
    ...{ CONCORD_DATABASE_POOL: String(workflowConditions.pool), NODE_ENV: 'production' },
  });
  child.stdout?.resume();
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url);
    const file = join(folder, 'load.json');
    writeFileSync(file, JSON.stringify(await prepare(url)));
    const { connections, warmUpSeconds } = workflowConditions;
    const script = new URL('workflow-load.js', import.meta.url).href;
    return requireAllOk(
      await runLoad({ url, script, options: { file }, connections, warmUpSeconds, seconds }),
    );
  } finally {
    await stopProcess(child);
    await database.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilReady(url: string): Promise<void> {
  const giveUp = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(`${url}/readyz`)))
    if (Date.now() > giveUp) throw new Error('The server did not become ready');
}

/** Four thousand disputes, handed in and waiting at the desk. */
async function prepare(url: string): Promise<WorkflowLoadOptions> {
  const cast = new Cast(networkTransport(url));
  const officer = await cast.member('fenliu1');
  const { items } = await officer.must<{ items: { id: string }[] }>('GET', '/organisations?kind=COURT');
  const courtId = items[0]?.id ?? '';
  const disputes: PreparedDispute[] = [];
  const one = async (number: number) => {
    disputes[number] = await handIn(officer, courtId, number);
  };
  for (let at = 0; at < workflowConditions.disputes; at += PREPARING_AT_ONCE)
    await Promise.all(Array.from({ length: PREPARING_AT_ONCE }, (_, i) => one(at + i)));
  const { version: textVersion } = await officer.must<{ version: string }>('GET', '/consent-texts');
  return { token: officer.token, textVersion, disputes };
}

async function handIn(officer: Persona, courtId: string, number: number): Promise<PreparedDispute> {
  const body = {
    ...{ courtId, channel: 'COUNTER', asComplaint: false, causeCode: '108.3' },
    narrative: `第${number}号：借款到期未还，希望分期归还。`,
    parties: [
      { key: 'a1', role: 'APPLICANT', kind: 'NATURAL', person: { name: `申请人${number}` } },
      { key: 'r1', role: 'RESPONDENT', kind: 'NATURAL', person: { name: `被申请人${number}` } },
    ],
    claims: [{ kind: 'PAY', amountFen: 100_000 + number, words: '归还借款', by: ['a1'], against: ['r1'] }],
  };
  type Opened = { disputeId: string; result: { parties: Record<string, string> } };
  const { disputeId: id, result } = await officer.must<Opened>('POST', '/disputes', { body });
  const { version } = await officer.must<{ version: number }>('POST', `/disputes/${id}/submission`);
  return { id, version, partyIds: Object.values(result.parties) };
}

async function compare(seconds: number, server?: string): Promise<Measurement> {
  const bare = await measureBareService(seconds, server);
  const ours = await measureOurs(seconds, server);
  return {
    conditions: { ...workflowConditions, seconds, database: server === undefined ? 'sqlite' : 'mysql' },
    metrics: [
      compared('commands', '1/s', ours.perSecond, bare.perSecond),
      compared('p50', 'ms', ours.p50, bare.p50),
      compared('p95', 'ms', ours.p95, bare.p95),
      compared('p99', 'ms', ours.p99, bare.p99),
      alone('refused', '%', (1 - (ours.statuses['200'] ?? 0) / ours.answered) * 100),
    ],
  };
}

export const workflowBench: Benchmark = {
  name: 'workflow',
  summary: 'Durable commands over HTTP on MariaDB against a bare service.',
  run({ database, seconds }: BenchOrder): Promise<Measurement> {
    if (database === undefined)
      throw new Error('Say which server: --database mysql://… (an account that may create databases)');
    return compare(seconds, database);
  },
};

export const workflowEmbeddedBench: Benchmark = {
  name: 'workflow-embedded',
  summary: 'The same on the embedded SQLite.',
  run: ({ seconds }: BenchOrder): Promise<Measurement> => compare(seconds),
};
