/** `npm run openapi [-- --check]`: writes the OpenAPI 3.1 document, or says whether the committed one is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { RequestMethod } from '@nestjs/common';
import { SystemClock } from '#kernel';
import { loadSettings, rootDir } from '#platform/config';
import { HouseModule } from '../../api/src/house.module.js';
import { describeErrors } from './openapi/describe-errors.js';
import { collectMetadata } from './openapi/collect-metadata.js';

const file = join(rootDir(), 'libs/contracts/openapi.generated.json');

/** Nothing is instantiated: no database, no keys, only routes and their types. */
async function document(): Promise<string> {
  const house = HouseModule.of({ settings: loadSettings({}), clock: new SystemClock() });
  const app = await NestFactory.create(house, new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1', {
    exclude: ['healthz', 'readyz', 'metrics'].map((path) => ({ path, method: RequestMethod.GET })),
  });
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Concord (定分)')
    .setDescription('Multi-party pre-litigation mediation and dispute diversion.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .addCookieAuth('concord_session')
    .build();
  await SwaggerModule.loadPluginMetadata(await collectMetadata(rootDir()));
  const made = SwaggerModule.createDocument(app, about, { autoTagControllers: false });
  return `${JSON.stringify(describeErrors(made), null, 1)}\n`;
}

const text = await document();
if (process.argv.includes('--check')) {
  const current = readFileSync(file, 'utf8') === text;
  console.log(current ? 'openapi: up to date' : 'openapi: run `npm run openapi` and commit the result');
  process.exit(current ? 0 : 1);
}
writeFileSync(file, text);
console.log('openapi: written');
process.exit(0);
