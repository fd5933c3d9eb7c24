import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RouteConfig } from '@nestjs/platform-fastify';
import { DomainError } from '#kernel';

/**
 * The body of this route is a file, sent as it is under its own `Content-Type`. The handler gets it as a stream and
 * bounds it; every other route goes on taking JSON alone. Forms stay refused: a foreign page could send them.
 */
export const FileBody = () => RouteConfig({ fileBody: true });

const takesFile = (request: FastifyRequest): boolean =>
  (request.routeOptions.config as { fileBody?: boolean }).fileBody === true;

const FORM = /^(?:multipart\/|application\/x-www-form-urlencoded)/i;

export function acceptFilesWhereMarked(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('*', (request, payload, done) => {
    if (takesFile(request) && !FORM.test(request.headers['content-type'] ?? '')) {
      done(null, payload);
      return;
    }
    done(takesFile(request) ? new DomainError('input.not-a-file', 'unsupported') : notJson());
  });
}

/** As Fastify says it where no parser is known. */
const notJson = (): Error => Object.assign(new Error('Unsupported Media Type'), { statusCode: 415 });

const MOST_PASSED_OVER = 128 * 1024 * 1024;

/**
 * For a handler that has read some of a file and refuses it: the rest goes by unread, so that the connection stays
 * usable and the answer is heard. Whoever goes on sending is cut off.
 */
export function passOver(body: Readable): void {
  let left = MOST_PASSED_OVER;
  body.on('error', () => undefined);
  body.on('data', (piece: Buffer) => {
    left -= piece.length;
    if (left < 0) body.destroy();
  });
}
