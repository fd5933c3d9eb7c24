import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import fastifyCookie from '@fastify/cookie';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tellTraceAndVersion } from './answer-headers.js';
import { Catalogues } from './catalogues.js';
import { acceptFilesWhereMarked } from './file-body.js';
import { acceptOnlyJson } from './json-body.js';
import { JsonLog } from './json-log.js';
import { API_PREFIX, OUTSIDE_PREFIX } from './prefix.js';
import { ProblemFilter } from './problem.filter.js';
import { RawRefusals } from './raw-refusals.js';
import { sendSafeHeaders } from './safe-headers.js';
import { ActorResolver, SignInGuard } from './sign-in.guard.js';
import { ThrottleGuard, ThrottleSettings } from './throttle.guard.js';
import { inputPipe } from './validation.js';

export interface HttpAppOptions {
  readonly trustProxy: false | readonly string[];
  readonly logLevel: string;
}

const LARGEST_BODY = 512 * 1024;
const SLOWEST_HEADERS_MS = 30_000;
/** A file of some megabytes over a telephone takes its time; JSON bodies are small and travel with their headers. */
const SLOWEST_REQUEST_MS = 300_000;

/** The HTTP side of a process: one adapter, one order of guards, one filter. Nothing listens yet. */
export async function createHttpApp(root: unknown, options: HttpAppOptions): Promise<NestFastifyApplication> {
  const told: { problems?: ProblemFilter; raw?: RawRefusals } = {};
  const adapter = new FastifyAdapter({
    trustProxy: options.trustProxy === false ? false : [...options.trustProxy],
    bodyLimit: LARGEST_BODY,
    requestTimeout: SLOWEST_REQUEST_MS,
    http: { headersTimeout: SLOWEST_HEADERS_MS },
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    // Bad percent-encoding and over-long parameters are refused by Fastify before Nest sees them.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      told.problems?.answer(error, request, reply),
    clientErrorHandler: (error: Error, socket: Socket) => told.raw?.onSocket(error, socket),
  } as never);
  const app = await NestFactory.create<NestFastifyApplication>(root as never, adapter, {
    bodyParser: false,
    // Whoever starts the house says what a failure means.
    abortOnError: false,
    logger: new JsonLog(options.logLevel),
  });
  const problems = (told.problems = app.get(ProblemFilter));
  told.raw = new RawRefusals(app.get(Catalogues));
  told.raw.listenTo(adapter.getHttpServer());
  await harden(app, adapter);
  bindOrder(app, problems);
  return app;
}

async function harden(app: NestFastifyApplication, adapter: FastifyAdapter): Promise<void> {
  acceptOnlyJson(adapter.getInstance());
  acceptFilesWhereMarked(adapter.getInstance());
  await app.register(fastifyCookie as never);
  await sendSafeHeaders(adapter.getInstance());
  tellTraceAndVersion(adapter.getInstance());
}

function bindOrder(app: NestFastifyApplication, problems: ProblemFilter): void {
  const reflector = app.get(Reflector);
  app.setGlobalPrefix(API_PREFIX, { exclude: OUTSIDE_PREFIX });
  app.useGlobalGuards(
    new ThrottleGuard(reflector, app.get(ThrottleSettings)),
    new SignInGuard(reflector, app.get(ActorResolver)),
  );
  // Gateways have it from here as well.
  app.useGlobalPipes(inputPipe());
  app.useGlobalFilters(problems);
}
