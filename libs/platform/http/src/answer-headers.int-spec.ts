import { fastify } from 'fastify';
import { tellTraceAndVersion } from './answer-headers.js';

const answers: Readonly<Record<string, unknown>> = {
  '/disputes/1': { id: '1', version: 7 },
  '/document': { openapi: '3.1.0', version: '3.1.0' },
  '/list': [{ version: 7 }],
  '/nothing': null,
};

describe('the headers of an answer', () => {
  it('name its trace, and the version of what it tells of', async () => {
    const server = fastify({ genReqId: () => 'trace-1' });
    tellTraceAndVersion(server);
    for (const [path, answer] of Object.entries(answers))
      server.get(path, (_request, reply) => void reply.send(answer));
    const url = await server.listen({ port: 0, host: '127.0.0.1' });
    const told = await Promise.all(Object.keys(answers).map((path) => fetch(`${url}${path}`)));
    expect(told.map(({ headers }) => headers.get('etag'))).toEqual(['"7"', null, null, null]);
    for (const { headers } of told) expect(headers.get('x-trace-id')).toBe('trace-1');
    await server.close();
  });
});
