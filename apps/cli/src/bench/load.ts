/** What the load generator is told and what it answers; it runs in its own process (`load-generator.main.ts`). */
import { join } from 'node:path';
import { runOwnProcess } from './own-process.js';

export interface LoadRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body?: string;
}

/** What one connection sends next; told of each answer, so that it can follow versions and states. */
export interface LoadScript {
  next(connection: number): LoadRequest;
  answered(connection: number, status: number, body: string): void;
}

/** What a script's module exports under the name `makeScript`. */
export type MakeScript = (options: unknown, connections: number) => LoadScript;

export interface LoadPlan {
  readonly url: string;
  /** Module of the script, as `import.meta.url` would name it. */
  readonly script: string;
  readonly options?: unknown;
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

/** Times are milliseconds of the requests answered within the measured time. */
export interface LoadResult {
  readonly answered: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly slowest: number;
  /** How often each status was answered; `error` stands for a broken connection. */
  readonly statuses: Readonly<Record<string, number>>;
}

export function runLoad(plan: LoadPlan): Promise<LoadResult> {
  return runOwnProcess(join(import.meta.dirname, 'load-generator.main.js'), [JSON.stringify(plan)]);
}

/** A bench that counts refusals as work would flatter itself. */
export function requireAllOk(result: LoadResult): LoadResult {
  const others = Object.entries(result.statuses).filter(([status]) => !status.startsWith('2'));
  const bad = others.reduce((sum, [, count]) => sum + count, 0);
  if (bad > result.answered / 100)
    throw new Error(`More than 1 of 100 requests failed: ${JSON.stringify(result.statuses)}`);
  return result;
}
