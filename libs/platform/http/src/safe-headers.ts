import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import fastifyHelmet from '@fastify/helmet';
import { fastify, type FastifyInstance } from 'fastify';

const POLICY = {
  contentSecurityPolicy: {
    // Answers are data: nothing in them is to be run, drawn or framed. Pages bring a policy of their own; the proxy
    // ends TLS, so that no policy sends a demo on plain http to https.
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  frameguard: { action: 'deny' },
} as const;

/**
 * The headers that tell a browser to be careful, on every answer. They are the same on all of them, and helmet puts
 * them together anew for each request: here it does so once, at the start.
 */
export async function sendSafeHeaders(server: Pick<FastifyInstance, 'addHook'>): Promise<void> {
  const headers = await headersOfHelmet();
  server.addHook('onRequest', (_request, reply, next) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    next();
  });
}

async function headersOfHelmet(): Promise<[string, string][]> {
  const model = fastify();
  await model.register(fastifyHelmet, POLICY);
  const headers = new Promise<[string, string][]>((resolve) => {
    model.get('/', (_request, reply) => {
      resolve(Object.entries(reply.raw.getHeaders()).map(([name, value]) => [name, String(value)]));
      return '';
    });
  });
  await model.ready();
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: '/' });
  model.routing(request, new ServerResponse(request));
  const sent = await headers;
  await model.close();
  return sent;
}
