import type { FastifyInstance } from 'fastify';

/**
 * Every answer names its trace, and one that carries `version` gets it as its `ETag`. Hooks of the server, because an
 * interceptor makes streams around every answer, of HTTP and of the live line alike.
 */
export function tellTraceAndVersion(server: Pick<FastifyInstance, 'addHook'>): void {
  server.addHook('onRequest', (request, reply, next) => {
    void reply.header('x-trace-id', request.id);
    next();
  });
  server.addHook('preSerialization', (_request, reply, payload, next) => {
    const version = (payload as { version?: unknown } | null)?.version;
    if (typeof version === 'number') void reply.header('etag', `"${version}"`);
    next(null, payload);
  });
}
