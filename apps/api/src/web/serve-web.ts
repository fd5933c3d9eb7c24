/** Serves the built screens beside the API: the portal at `/`, the console at `/console`, their files below `/assets/`. */
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '#kernel';
import { ProblemFilter } from '#platform/http';
import { WebPages, type PageName } from './web-pages.js';

/** Never a page: what programs and machines ask for. */
const NO_PAGE = /^\/(?:api|assets|healthz|readyz|metrics)(?:\/|$)/;
/** The live room needs camera and microphone; nothing else of the device is wanted. */
const DEVICES =
  'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()';

/** Must be called before the application is initialised. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic as never, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    // A file's name holds the digest of its content.
    immutable: true,
    maxAge: '365d',
    index: false,
    redirect: false,
    preCompressed: true,
    // A server may be started before the first build.
    suppressWarning: true,
  });
  const pages = new PageAnswers(new WebPages(folder), app.get(ProblemFilter));
  for (const path of ['/console', '/console/*'])
    fastify.get(path, (...asked) => pages.answer('console', ...asked));
  fastify.get('/', (...asked) => pages.answer('portal', ...asked));
  // The portal draws its own pages, so every address that is not somebody else's is one of them.
  fastify.get('/*', (request, reply) => {
    if (isPage(request)) pages.answer('portal', request, reply);
    else pages.refuse(request, reply);
  });
}

/** A browser that opens an address says that it wants a page; a program that mistypes one is told so. */
const isPage = ({ url, headers }: FastifyRequest): boolean =>
  !NO_PAGE.test(url.split('?', 1)[0] ?? '') && (headers.accept ?? '').includes('text/html');

class PageAnswers {
  constructor(
    private readonly pages: WebPages,
    private readonly problems: ProblemFilter,
  ) {}

  answer(name: PageName, request: FastifyRequest, reply: FastifyReply): void {
    try {
      const { html, policy } = this.pages.page(name);
      void reply
        .header('content-security-policy', policy)
        .header('permissions-policy', DEVICES)
        // Its nonce is for this answer only.
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(html);
    } catch (error) {
      this.problems.answer(error, request, reply);
    }
  }

  refuse(request: FastifyRequest, reply: FastifyReply): void {
    this.problems.answer(notFound(), request, reply);
  }
}
