/**
 * The baseline of the workflow benches: one plain Fastify route over one durable transaction, with no permission,
 * validation, audit chain or clocks. Started as a program: `bare-service.js DATABASE_URL DISPUTES CONNECTIONS`.
 */
import { SystemClock } from '#kernel';
import fastify, { type FastifyInstance } from 'fastify';
import { bareMysql, bareSqlite, type BareStore } from './bare-store.js';

/** Both sides of the load know the ids by their number. */
export const bareId = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export interface BareOrder {
  readonly database: string;
  readonly disputes: number;
  readonly connections: number;
}

export async function bareService({ database, disputes, connections }: BareOrder): Promise<FastifyInstance> {
  const ids = Array.from({ length: disputes }, (_, number) => bareId(number));
  const store = database.startsWith('sqlite:')
    ? bareSqlite(database.slice('sqlite:'.length), ids)
    : await bareMysql(database, ids, connections);
  return routes(store);
}

function routes(store: BareStore): FastifyInstance {
  const clock = new SystemClock();
  const app = fastify();
  app.post<{ Params: { id: string } }>('/advance/:id', async (request, reply) => {
    const version = await store.advance(request.params.id, clock.now().toISOString());
    if (version === undefined) return reply.code(409).send({ code: 'changed-meanwhile' });
    return { id: request.params.id, version };
  });
  app.addHook('onClose', async () => store.close());
  return app;
}
