/** The OpenAPI 3.1 document of the whole house. Nothing is instantiated: no database, no keys, only routes and types. */
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Permissions } from '#access';
import { SystemClock } from '#kernel';
import { loadSettings, rootDir } from '#platform/config';
import { API_PREFIX, OUTSIDE_PREFIX, SESSION_COOKIE } from '#platform/http';
import { HouseModule } from '../../../api/src/house.module.js';
import { answersOf } from './answers.js';
import type { Class } from './bounds.js';
import { collectMetadata, dtosOf, programOf } from './collect-metadata.js';
import { completeDocument } from './complete-document.js';
import { routesOf } from './routes.js';

const ABOUT = new DocumentBuilder()
  .setOpenAPIVersion('3.1.0')
  .setTitle('Concord (定分)')
  .setDescription('Multi-party pre-litigation mediation and dispute diversion.')
  .setVersion('1')
  .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
  .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'bearer')
  .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, 'cookie')
  .build();

/** In demo mode, so that the demo's own routes are described too. */
const house = () => HouseModule.of({ settings: loadSettings({}), clock: new SystemClock() });

export async function makeDocument(): Promise<string> {
  const program = programOf(rootDir());
  const metadata = await collectMetadata(program, rootDir());
  const app = await NestFactory.create(house(), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix(API_PREFIX, { exclude: OUTSIDE_PREFIX });
  await SwaggerModule.loadPluginMetadata(() => Promise.resolve(metadata));
  const made = SwaggerModule.createDocument(app, ABOUT, { autoTagControllers: false });
  const routes = routesOf(house());
  const taken = routes.flatMap(({ takes }) => takes.filter((dto) => typeof dto === 'function'));
  const { table } = new Permissions();
  const document = completeDocument(made, {
    routes,
    answers: answersOf(program),
    dtos: new Map([...taken.map((dto): [string, Class] => [dto.name, dto]), ...(await dtosOf(metadata))]),
    permissionOf: (action) => {
      const permission = table.get(action);
      if (!permission) throw new Error(`config/permissions knows no action ${action}`);
      return permission;
    },
  });
  return `${JSON.stringify(document, null, 1)}\n`;
}
