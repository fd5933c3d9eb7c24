import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SettableClock, SystemClock, type Clock } from '#kernel';
import { join } from 'node:path';
import { rootDir, type Settings } from '#platform/config';
import { LiveAdapter } from '#live';
import { createHttpApp } from '#platform/http';
import { HouseModule, type House } from './house.module.js';
import { serveWeb } from './web/serve-web.js';

/** In a demo the clock may be moved; a court's clock is the machine's. */
export const clockFor = (settings: Settings): Clock =>
  settings.mode === 'demo' ? new SettableClock() : new SystemClock();

/** Builds the house for one process; nothing listens yet. */
export async function buildHouse(house: House): Promise<NestFastifyApplication> {
  const { settings } = house;
  const app = await createHttpApp(HouseModule.of(house), {
    trustProxy: settings.trustProxy,
    logLevel: settings.logLevel,
  });
  await serveWeb(app, house.webDirectory ?? join(rootDir(), 'dist/web'));
  app.useWebSocketAdapter(new LiveAdapter(app));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
