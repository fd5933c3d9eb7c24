import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { notFound } from '#kernel';
import { Public } from '#platform/http';
import { asyncApiDocument, DOCS_POLICY, docsFile, docsPage, openApiDocument } from './documents.js';

/** The interface described, for programs and for people who write them. Every byte comes from this server. */
@ApiExcludeController()
@Controller('api')
export class DocumentsController {
  @Get('openapi.json')
  @Public()
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  document(): Buffer {
    return openApiDocument();
  }

  /** The live line described. */
  @Get('asyncapi.json')
  @Public()
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  live(): Buffer {
    return asyncApiDocument();
  }

  @Get('docs')
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', DOCS_POLICY)
  page(): string {
    return docsPage;
  }

  @Get('docs/:file')
  @Public()
  file(@Param('file') name: string, @Res({ passthrough: true }) reply: FastifyReply): Buffer | string {
    const file = docsFile(name);
    if (!file) throw notFound();
    void reply.header('content-type', file.type).header('cache-control', 'public, max-age=3600');
    return file.content;
  }
}
