/** Keeps a number of connections busy, each with one request at a time, and measures after the warm-up. */
import { Agent, request, type IncomingMessage } from 'node:http';
import { createHistogram, performance } from 'node:perf_hooks';
import type { LoadPlan, LoadRequest, LoadResult, LoadScript } from './load.js';

export async function generateLoad(plan: LoadPlan, script: LoadScript): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: plan.connections });
  const measuredFrom = performance.now() + plan.warmUpSeconds * 1000;
  const until = measuredFrom + plan.seconds * 1000;
  const microseconds = createHistogram();
  const statuses: Record<string, number> = {};
  const keepBusy = async (connection: number): Promise<void> => {
    while (performance.now() < until) {
      const began = performance.now();
      const { status, body } = await send(plan.url, agent, script.next(connection));
      const ended = performance.now();
      if (typeof status === 'number') script.answered(connection, status, body);
      if (ended < measuredFrom || ended >= until) continue;
      microseconds.record(Math.max(1, Math.round((ended - began) * 1000)));
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: plan.connections }, (_, connection) => keepBusy(connection)));
  agent.destroy();
  const ms = (percentile: number) => microseconds.percentile(percentile) / 1000;
  return {
    answered: microseconds.count,
    perSecond: microseconds.count / plan.seconds,
    p50: ms(50),
    p95: ms(95),
    p99: ms(99),
    slowest: microseconds.max / 1000,
    statuses,
  };
}

interface Answer {
  readonly status: number | 'error';
  readonly body: string;
}

function send(url: string, agent: Agent, { method, path, headers, body }: LoadRequest): Promise<Answer> {
  return new Promise((resolve) => {
    const outgoing = request(new URL(path, url), {
      method,
      agent,
      headers: {
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
        ...headers,
      },
    });
    outgoing.once('error', (error) => resolve({ status: 'error', body: error.message }));
    outgoing.once('response', (answer) => void read(answer).then(resolve));
    outgoing.end(body);
  });
}

async function read(answer: IncomingMessage): Promise<Answer> {
  const parts: Buffer[] = [];
  try {
    for await (const part of answer) parts.push(part as Buffer);
  } catch (error) {
    return { status: 'error', body: String(error) };
  }
  return { status: answer.statusCode ?? 'error', body: Buffer.concat(parts).toString() };
}
